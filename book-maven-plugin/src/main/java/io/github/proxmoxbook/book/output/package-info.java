/** Finished files: never half written, and left alone while their inputs stay the same. */
package io.github.proxmoxbook.book.output;
