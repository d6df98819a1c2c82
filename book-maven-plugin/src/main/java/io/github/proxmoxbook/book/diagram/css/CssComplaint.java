package io.github.proxmoxbook.book.diagram.css;

/**
 * Something in a style sheet that is left out.
 *
 * @param kind what kind of thing
 * @param offset where it begins in the style sheet
 * @param text what it is, on one line
 */
public record CssComplaint(Kind kind, int offset, String text) {
  /** Kinds of complaints. */
  public enum Kind {
    /** A rule or declaration that browsers do not understand either. */
    INVALID,
    /** Another style sheet that would be loaded. */
    IMPORT,
    /** A font that would be loaded. */
    FONT_FACE,
    /** A rule of which nothing is known. */
    UNKNOWN
  }
}
