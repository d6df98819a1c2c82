/** Completes the tag tree of a PDF where the typesetter's falls short. */
package io.github.proxmoxbook.book.edition.pdf.tag;
