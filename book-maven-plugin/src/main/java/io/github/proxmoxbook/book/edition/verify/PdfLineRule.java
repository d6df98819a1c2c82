package io.github.proxmoxbook.book.edition.verify;

import io.github.proxmoxbook.book.edition.verify.page.TextLine;

/** A rule on the lines of a block of text. */
interface PdfLineRule {
  /**
   * Sees two lines of a block that follow one another, maybe on two pages.
   *
   * @param line a line
   * @param next the one after it
   */
  void between(TextLine line, TextLine next);

  /**
   * Sees the last line of a block.
   *
   * @param line the line
   * @param count the lines of the block
   */
  default void last(TextLine line, int count) {
    // Most rules are on what goes on.
  }
}
