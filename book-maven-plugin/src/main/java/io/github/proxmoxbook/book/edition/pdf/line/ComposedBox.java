package io.github.proxmoxbook.book.edition.pdf.line;

/** A box whose lines we compose. */
interface ComposedBox {
  /** Is told that the box will not be laid out again. */
  void finishLayout();
}
