package io.github.proxmoxbook.book.edition.pdf;

/**
 * What a printer needs around the trimmed page.
 *
 * @param width how far colour that reaches the edge goes on beyond it, in millimetres, 0 to {@value
 *     #GREATEST}
 * @param cropMarks whether marks show where to cut
 */
public record Bleed(double width, boolean cropMarks) {
  /** No bleed and no marks: the page is the sheet. */
  public static final Bleed NONE = new Bleed(0, false);

  /** The widest bleed in millimetres. */
  public static final double GREATEST = 10;

  /** Room for crop marks beyond the bleed, in millimetres. */
  private static final double MARKS = 10;

  /** Checks the values. */
  public Bleed {
    if (!(width >= 0 && width <= GREATEST)) {
      throw new IllegalArgumentException(
          "book.pdf.bleed is " + width + ": expected 0 to 10 (millimetres)");
    }
  }

  /** Returns how far the sheet reaches beyond the trimmed page on each side, in millimetres. */
  double margin() {
    return width + (cropMarks ? MARKS : 0);
  }
}
