package io.github.proxmoxbook.book.diagram.css;

import java.util.OptionalDouble;

/**
 * What lengths depend on.
 *
 * @param fontSize of the element, in pixels
 * @param rootFontSize of the root element, in pixels
 * @param viewport the area of the drawing
 * @param exRatio the height of small letters as a part of the font size
 * @param chRatio the width of the figure 0 as a part of the font size
 */
public record LengthContext(
    double fontSize, double rootFontSize, Viewport viewport, double exRatio, double chRatio) {
  /** The height of small letters, and the width of 0, where the font is not known. */
  public static final double EX = 0.5;

  private static final double INCH = 96;

  /**
   * Creates a context for a font of which nothing is known.
   *
   * @param fontSize of the element, in pixels
   * @param rootFontSize of the root element, in pixels
   * @param viewport the area of the drawing
   */
  public LengthContext(double fontSize, double rootFontSize, Viewport viewport) {
    this(fontSize, rootFontSize, viewport, EX, EX);
  }

  /**
   * Returns a length in pixels (CSS Values and Units 4, 6).
   *
   * @param token a dimension, or a number without unit
   * @return its pixels; empty for percentages and unknown units
   */
  public OptionalDouble pixels(CssToken token) {
    if (token.kind() == CssToken.Kind.NUMBER) {
      return OptionalDouble.of(token.number());
    }
    double unit = token.kind() == CssToken.Kind.DIMENSION ? unit(token.text()) : 0;
    return unit > 0 ? OptionalDouble.of(token.number() * unit) : OptionalDouble.empty();
  }

  private double unit(String name) {
    return switch (name) {
      case "px" -> 1;
      case "pt" -> INCH / 72;
      case "pc" -> INCH / 6;
      case "in" -> INCH;
      case "cm" -> INCH / 2.54;
      case "mm" -> INCH / 25.4;
      case "q" -> INCH / 101.6;
      case "em" -> fontSize;
      case "ex" -> fontSize * exRatio;
      case "ch" -> fontSize * chRatio;
      case "ic", "cap" -> fontSize;
      case "lh" -> fontSize * 1.2;
      case "rem" -> rootFontSize;
      case "rlh" -> rootFontSize * 1.2;
      case "vw", "svw", "lvw", "dvw", "vi" -> viewport.width() / 100;
      case "vh", "svh", "lvh", "dvh", "vb" -> viewport.height() / 100;
      case "vmin" -> Math.min(viewport.width(), viewport.height()) / 100;
      case "vmax" -> Math.max(viewport.width(), viewport.height()) / 100;
      default -> 0;
    };
  }
}
