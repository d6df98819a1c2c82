package io.github.proxmoxbook.book.edition.accessibility;

import io.github.proxmoxbook.book.diagram.css.CssColor;

/** Colours on each other (WCAG 2.1, definitions of contrast ratio and relative luminance). */
final class Contrast {
  /** What is needed of text. */
  static final double TEXT = 4.5;

  /** What is needed of large text. */
  static final double LARGE_TEXT = 3;

  static final CssColor WHITE = new CssColor(1, 1, 1, 1);
  static final CssColor BLACK = CssColor.BLACK;
  static final CssColor NONE = new CssColor(0, 0, 0, 0);

  private Contrast() {}

  /** Returns the ratio of two opaque colours, 1 to 21. */
  static double ratio(CssColor one, CssColor other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** Paints a colour over another one (Compositing and Blending 1, section 9.1.4). */
  static CssColor over(CssColor upper, CssColor lower) {
    double alpha = upper.alpha() + lower.alpha() * (1 - upper.alpha());
    if (alpha == 0) {
      return NONE;
    }
    double share = upper.alpha() / alpha;
    return new CssColor(
        mix(upper.red(), lower.red(), share),
        mix(upper.green(), lower.green(), share),
        mix(upper.blue(), lower.blue(), share),
        alpha);
  }

  /** Returns a colour with a part of its opacity. */
  static CssColor faded(CssColor color, double opacity) {
    return new CssColor(color.red(), color.green(), color.blue(), color.alpha() * opacity);
  }

  private static double mix(double upper, double lower, double share) {
    return upper * share + lower * (1 - share);
  }

  private static double luminance(CssColor color) {
    return 0.2126 * linear(color.red())
        + 0.7152 * linear(color.green())
        + 0.0722 * linear(color.blue());
  }

  private static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
