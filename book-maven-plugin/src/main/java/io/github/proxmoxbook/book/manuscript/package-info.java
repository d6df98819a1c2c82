/** The manuscript as immutable data, whatever format its chapters are written in. */
package io.github.proxmoxbook.book.manuscript;
