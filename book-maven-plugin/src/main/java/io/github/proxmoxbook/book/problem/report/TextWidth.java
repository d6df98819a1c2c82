package io.github.proxmoxbook.book.problem.report;

/** The width of text in a terminal, where East Asian wide characters take two columns. */
public final class TextWidth {
  private TextWidth() {}

  /**
   * Measures a text.
   *
   * @param text a text in one line
   * @return its width in columns
   */
  public static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  /** Wide and full-width characters (UAX #11) take two columns, combining marks none. */
  private static int of(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  private static boolean isWide(int c) {
    return c >= 0x1100
        && (c <= 0x115F
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x1F300 && c <= 0x3FFFD));
  }
}
