package io.github.proxmoxbook.book.diagram.css;

import java.util.Locale;

/**
 * A colour of sRGB.
 *
 * @param red from 0 to 1
 * @param green from 0 to 1
 * @param blue from 0 to 1
 * @param alpha from 0 to 1, which is opaque
 */
public record CssColor(double red, double green, double blue, double alpha) {
  /** Black. */
  public static final CssColor BLACK = new CssColor(0, 0, 0, 1);

  /** Clips the values to what can be shown. */
  public CssColor {
    red = clip(red);
    green = clip(green);
    blue = clip(blue);
    alpha = clip(alpha);
  }

  static CssColor of(double[] rgb, double alpha) {
    return new CssColor(rgb[0], rgb[1], rgb[2], alpha);
  }

  private static double clip(double value) {
    return Double.isNaN(value) ? 0 : Math.max(0, Math.min(1, value));
  }

  /**
   * Returns the colour without its alpha.
   *
   * @return six hexadecimal digits after {@code #}
   */
  public String hex() {
    return String.format(
        Locale.ROOT,
        "#%02x%02x%02x",
        Math.round(red * 255),
        Math.round(green * 255),
        Math.round(blue * 255));
  }
}
