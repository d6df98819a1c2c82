package io.github.proxmoxbook.book.edition.verify.page;

import java.util.List;

/**
 * What a page shows.
 *
 * @param index the page, counted from 0
 * @param box the part of it that is seen, in points
 * @param glyphs its visible characters in the order in which they are painted
 * @param images its pictures made of pixels
 * @param drawingsBottom the lower edge of the lines and areas on it that are no artifacts; infinite
 *     if there are none
 */
public record PageContent(
    int index, Box box, List<Glyph> glyphs, List<PageImage> images, double drawingsBottom) {
  /** Copies the lists. */
  public PageContent {
    glyphs = List.copyOf(glyphs);
    images = List.copyOf(images);
  }

  /** Returns whether it shows nothing but artifacts, such as its number. */
  public boolean isBlank() {
    return glyphs.stream().allMatch(glyph -> glyph.block() == null)
        && images.stream().allMatch(PageImage::isArtifact)
        && Double.isInfinite(drawingsBottom);
  }

  /** Returns the lines of text in the order in which they are painted. */
  public List<TextLine> lines() {
    return LineFinder.find(this);
  }

  /**
   * A rectangle in points.
   *
   * @param left its left edge
   * @param bottom its lower edge
   * @param right its right edge
   * @param top its upper edge
   */
  public record Box(double left, double bottom, double right, double top) {
    /** Returns the part that lies in another box, too; of negative size if there is none. */
    Box within(Box other) {
      return new Box(
          Math.max(left, other.left),
          Math.max(bottom, other.bottom),
          Math.min(right, other.right),
          Math.min(top, other.top));
    }
  }
}
