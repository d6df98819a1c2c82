/** Lays openhtmltopdf's lines out by the rules of Japanese composition. */
package io.github.proxmoxbook.book.edition.pdf.line;
