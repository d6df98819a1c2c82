package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.CssColor;

/**
 * The value of a property as SVG 1.1 writes it.
 *
 * @param text the text of the attribute
 * @param alpha the opacity that belongs to a colour; 1 for all else
 */
record StyleValue(String text, double alpha) {
  static final String CURRENT = "currentColor";

  static StyleValue of(String text) {
    return new StyleValue(text, 1);
  }

  static StyleValue of(CssColor color) {
    return new StyleValue(color.hex(), color.alpha());
  }

  boolean isCurrentColor() {
    return text.equals(CURRENT);
  }
}
