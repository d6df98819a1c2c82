/** Chapters in AsciiDoc: the only place that knows Asciidoctor. */
package io.github.proxmoxbook.book.manuscript.asciidoc;
