package io.github.proxmoxbook.book.edition.web;

/** Drawings on buttons. They take the colour of the text; words beside them say what they mean. */
final class Icons {
  /** Three lines: the contents. */
  static final String MENU = icon("<path d=\"M4 6h16M4 12h16M4 18h16\"/>");

  private Icons() {}

  private static String icon(String shapes) {
    return "<svg viewBox=\"0 0 24 24\" width=\"20\" height=\"20\" fill=\"none\""
        + " stroke=\"currentColor\" stroke-width=\"2\" stroke-linecap=\"round\""
        + " aria-hidden=\"true\">"
        + shapes
        + "</svg>";
  }
}
