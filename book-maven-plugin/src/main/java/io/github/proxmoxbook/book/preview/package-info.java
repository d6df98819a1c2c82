/** The book in the browser while it is written: a server on this machine that follows the files. */
package io.github.proxmoxbook.book.preview;
