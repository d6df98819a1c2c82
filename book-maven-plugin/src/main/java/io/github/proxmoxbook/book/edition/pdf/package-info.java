/** The PDF edition: tagged, archivable, with the book's fonts and vector diagrams. */
package io.github.proxmoxbook.book.edition.pdf;
