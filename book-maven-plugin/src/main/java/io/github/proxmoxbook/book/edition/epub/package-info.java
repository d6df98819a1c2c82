/** The EPUB edition, after EPUB 3.3. */
package io.github.proxmoxbook.book.edition.epub;
