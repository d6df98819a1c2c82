package io.github.proxmoxbook.book.typography;

/** A font that the book requires is not installed; the message says which and what to do. */
public final class FontMissingException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message which font is missing and what to do
   */
  public FontMissingException(String message) {
    super(message);
  }
}
