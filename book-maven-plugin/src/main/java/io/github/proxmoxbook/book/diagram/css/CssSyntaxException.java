package io.github.proxmoxbook.book.diagram.css;

/** Something in a style sheet that is not understood; it costs the rule or value it stands in. */
public final class CssSyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message what is not understood
   */
  public CssSyntaxException(String message) {
    super(message);
  }
}
