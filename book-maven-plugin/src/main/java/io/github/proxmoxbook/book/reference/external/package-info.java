/** Checks the links of a book that lead out into the world. */
package io.github.proxmoxbook.book.reference.external;
