/** The style sheets of a book's own, with what they name, as editions for screens carry them. */
package io.github.proxmoxbook.book.edition.sheet;
