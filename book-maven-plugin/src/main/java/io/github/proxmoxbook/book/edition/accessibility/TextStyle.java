package io.github.proxmoxbook.book.edition.accessibility;

import io.github.proxmoxbook.book.diagram.css.CssColor;
import io.github.proxmoxbook.book.diagram.css.Variables;

/**
 * How the text of an element looks.
 *
 * @param variables its custom properties
 * @param ink the colour of its letters
 * @param ground what is behind them
 * @param size the size of its letters in pixels, where the reader's own is 16
 * @param isBold whether they are bold
 * @param opacity how much of them is seen, 0 to 1
 * @param isShown whether they are seen at all
 */
record TextStyle(
    Variables variables,
    Paint ink,
    Paint ground,
    double size,
    boolean isBold,
    double opacity,
    boolean isShown) {
  static final double MEDIUM = 16;

  /** 18 points, or 14 points if bold (WCAG 2.1, large scale). */
  private static final double LARGE = 24;

  private static final double LARGE_BOLD = 14 * 96 / 72.0;

  /** Text of which the book says nothing. */
  static final TextStyle READERS =
      new TextStyle(Variables.NONE, Paint.READERS, Paint.READERS, MEDIUM, false, 1, true);

  TextStyle with(Variables others) {
    return new TextStyle(others, ink, ground, size, isBold, opacity, isShown);
  }

  TextStyle with(Paint newInk, Paint newGround) {
    return new TextStyle(variables, newInk, newGround, size, isBold, opacity, isShown);
  }

  TextStyle sized(double newSize, boolean willBeBold) {
    return new TextStyle(variables, ink, ground, newSize, willBeBold, opacity, isShown);
  }

  TextStyle seen(double newOpacity, boolean willBeShown) {
    return new TextStyle(variables, ink, ground, size, isBold, newOpacity, willBeShown);
  }

  /** Returns the contrast that the letters need, by their size. */
  double needed() {
    return size >= (isBold ? LARGE_BOLD : LARGE) - 0.01 ? Contrast.LARGE_TEXT : Contrast.TEXT;
  }

  /** Returns whether the book decides on anything that can be judged. */
  boolean isJudged() {
    return isShown
        && ink.isKnown()
        && ground.isKnown()
        && (ink.isOfBook() || ground.isOfBook() || opacity < 1);
  }

  /** Returns the contrast on a page of a reader, whose own letters are black or white. */
  double contrast(CssColor page) {
    CssColor own = page.equals(Contrast.WHITE) ? Contrast.BLACK : Contrast.WHITE;
    CssColor behind = Contrast.over(ground.color(), page);
    CssColor letters = Contrast.faded(ink.isOfBook() ? ink.color() : own, opacity);
    return Contrast.ratio(Contrast.over(letters, behind), behind);
  }
}
