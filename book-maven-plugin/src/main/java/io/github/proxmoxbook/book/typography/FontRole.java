package io.github.proxmoxbook.book.typography;

/** What a font is used for; the style sheets of the editions name roles, not fonts. */
public enum FontRole {
  /** Running text, headings and diagrams. */
  TEXT("Book Text"),
  /** Code, with exact half and full widths where the font has them. */
  CODE("Book Code"),
  /** Marks that neither of the others has, such as arrows and ticks. */
  SYMBOL("Book Symbols");

  private final String cssFamily;

  FontRole(String cssFamily) {
    this.cssFamily = cssFamily;
  }

  /** Returns the name by which style sheets ask for the fonts of this role. */
  public String cssFamily() {
    return cssFamily;
  }
}
