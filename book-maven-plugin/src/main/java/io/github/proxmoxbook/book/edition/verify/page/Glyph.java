package io.github.proxmoxbook.book.edition.verify.page;

/**
 * A character as it stands on a page. Lengths are in points; the origin is the lower left corner of
 * the page's coordinates.
 *
 * @param text its Unicode text; empty if the font does not tell
 * @param block the block that it belongs to; null for artifacts such as page numbers
 * @param content the id of the marked content that it stands in (ISO 32000-1, 14.7.4.2); -1 for
 *     none
 * @param x the left edge of its advance box
 * @param baseline the height of its baseline
 * @param advance the width of its advance box
 * @param size the size of its em
 * @param isUpright whether it stands on a horizontal baseline
 * @param isMissing whether the font has no such glyph and shows a box, or nothing, in its place
 * @param isCut whether a part of it, or all, lies outside the area that is painted
 */
public record Glyph(
    String text,
    Block block,
    int content,
    float x,
    float baseline,
    float advance,
    float size,
    boolean isUpright,
    boolean isMissing,
    boolean isCut) {
  /** Returns the right edge of its advance box. */
  public float right() {
    return x + advance;
  }

  /** Returns the left edge of its ink, as far as its kind tells: brackets open at their right. */
  public float inkLeft() {
    return x + (isFullWidth() ? size * (float) Marks.emptyBefore(codePoint()) : 0);
  }

  /** Returns the right edge of its ink, as far as its kind tells. */
  public float inkRight() {
    return right() - (isFullWidth() ? size * (float) Marks.emptyAfter(codePoint()) : 0);
  }

  private boolean isFullWidth() {
    return advance > 0.9f * size;
  }

  /** Returns the first code point of its text, or 0. */
  public int codePoint() {
    return text.isEmpty() ? 0 : text.codePointAt(0);
  }

  /** Returns the last code point of its text, or 0. */
  public int lastCodePoint() {
    return text.isEmpty() ? 0 : text.codePointBefore(text.length());
  }
}
