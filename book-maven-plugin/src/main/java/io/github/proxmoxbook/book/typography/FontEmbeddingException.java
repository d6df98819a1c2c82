package io.github.proxmoxbook.book.typography;

/** A font cannot or must not be embedded; the message says which, why, and what to do. */
public final class FontEmbeddingException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what keeps the font from being embedded
   */
  public FontEmbeddingException(String message) {
    super(message);
  }
}
