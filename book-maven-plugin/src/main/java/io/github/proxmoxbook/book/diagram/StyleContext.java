package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.CssColor;
import io.github.proxmoxbook.book.diagram.css.LengthContext;
import io.github.proxmoxbook.book.diagram.css.Variables;
import io.github.proxmoxbook.book.diagram.css.Viewport;

/**
 * What an element inherits, as far as values are computed before drawing.
 *
 * @param variables custom properties
 * @param color the value of {@code color}
 * @param fontSize in pixels
 * @param rootFontSize in pixels
 * @param fontWeight from 1 to 1000
 * @param fill how it is filled
 * @param stroke how its outline is painted
 * @param viewport the area of the drawing
 * @param exRatio the height of small letters as a part of the size
 * @param chRatio the width of 0 as a part of the size
 */
record StyleContext(
    Variables variables,
    CssColor color,
    double fontSize,
    double rootFontSize,
    int fontWeight,
    Ink fill,
    Ink stroke,
    Viewport viewport,
    double exRatio,
    double chRatio) {
  /** The size of text in browsers where nothing else is said. */
  static final double MEDIUM = 16;

  /**
   * A paint as far as its opacity and relation to {@code color} matter.
   *
   * @param alpha the alpha of its colour
   * @param opacity the value of {@code fill-opacity} or {@code stroke-opacity}
   * @param isCurrent whether it is {@code currentColor}
   */
  record Ink(double alpha, double opacity, boolean isCurrent) {
    static final Ink OPAQUE = new Ink(1, 1, false);

    double product(CssColor color) {
      return (isCurrent ? color.alpha() : alpha) * opacity;
    }
  }

  static StyleContext initial(Viewport viewport) {
    return initial(viewport, LengthContext.EX, LengthContext.EX);
  }

  static StyleContext initial(Viewport viewport, double exRatio, double chRatio) {
    return new StyleContext(
        Variables.NONE,
        CssColor.BLACK,
        MEDIUM,
        MEDIUM,
        400,
        Ink.OPAQUE,
        Ink.OPAQUE,
        viewport,
        exRatio,
        chRatio);
  }

  LengthContext lengths() {
    return new LengthContext(fontSize, rootFontSize, viewport, exRatio, chRatio);
  }

  StyleContext with(Variables changed) {
    return new StyleContext(
        changed,
        color,
        fontSize,
        rootFontSize,
        fontWeight,
        fill,
        stroke,
        viewport,
        exRatio,
        chRatio);
  }

  StyleContext with(CssColor changed) {
    return new StyleContext(
        variables,
        changed,
        fontSize,
        rootFontSize,
        fontWeight,
        fill,
        stroke,
        viewport,
        exRatio,
        chRatio);
  }

  StyleContext withFont(double size, double rootSize, int weight) {
    return new StyleContext(
        variables, color, size, rootSize, weight, fill, stroke, viewport, exRatio, chRatio);
  }

  StyleContext with(Ink changedFill, Ink changedStroke) {
    return new StyleContext(
        variables,
        color,
        fontSize,
        rootFontSize,
        fontWeight,
        changedFill,
        changedStroke,
        viewport,
        exRatio,
        chRatio);
  }
}
