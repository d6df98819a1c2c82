/** Proves finished editions: EPUBCheck, veraPDF and a reading of the PDF of our own. */
package io.github.proxmoxbook.book.edition.verify;
