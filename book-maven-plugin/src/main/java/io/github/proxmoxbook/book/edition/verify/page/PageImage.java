package io.github.proxmoxbook.book.edition.verify.page;

/**
 * A picture made of pixels, as it stands on a page.
 *
 * @param pixelWidth its pixels in a row
 * @param pixelHeight its rows
 * @param width its width on paper, in points
 * @param height its height on paper, in points
 * @param left the place of its left edge, in points
 * @param bottom the height of its lower edge, in points
 * @param isArtifact whether it is decoration
 */
public record PageImage(
    int pixelWidth,
    int pixelHeight,
    double width,
    double height,
    double left,
    double bottom,
    boolean isArtifact) {
  /** Returns the fewer of the dots per inch in the two directions. */
  public double density() {
    return 72 * Math.min(pixelWidth / width, pixelHeight / height);
  }
}
