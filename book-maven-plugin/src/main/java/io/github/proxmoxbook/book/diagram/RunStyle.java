package io.github.proxmoxbook.book.diagram;

/**
 * How a run of text is drawn.
 *
 * @param face its face
 * @param size its size in user units
 * @param boldWidth the width of the line that thickens the outlines where the family has no bold
 *     face, in user units; 0 for none
 * @param slant the shift to the right for one unit of height where the text is slanted; 0 for none
 */
record RunStyle(DrawingFace face, float size, float boldWidth, float slant) {
  /** Part of the size by which outlines are thickened: a little less than a real bold. */
  private static final float BOLD = 1 / 30f;

  /** Slant of synthesised italics, as in browsers (14 degrees). */
  private static final float SLANT = 0.25f;

  static RunStyle of(DrawingFace face, float size, boolean bold, boolean italic) {
    boolean thickened = bold && !face.isBold();
    return new RunStyle(face, size, thickened ? size * BOLD : 0, italic ? SLANT : 0);
  }
}
