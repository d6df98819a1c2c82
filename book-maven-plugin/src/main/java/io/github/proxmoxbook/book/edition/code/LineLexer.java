package io.github.proxmoxbook.book.edition.code;

/** Reads one listing line by line; what spans lines (a string, a comment) is its state. */
interface LineLexer {
  /**
   * Reads the next line.
   *
   * @param line the line without its line feed
   * @param tokens takes the line's pieces in their order, every character once
   */
  void read(String line, TokenList tokens);

  /**
   * Returns whether something is still open after the lines read, so that the next belongs to it.
   */
  default boolean isOpen() {
    return false;
  }
}
