package io.github.proxmoxbook.book.edition.verify;

import io.github.proxmoxbook.book.edition.verify.page.Block;
import io.github.proxmoxbook.book.edition.verify.page.Glyph;
import io.github.proxmoxbook.book.edition.verify.page.TextLine;
import java.util.Set;

/**
 * Tells listings from prose: by their tag, by what the typesetting noted of their place, else by
 * the grid of half ems on which all their characters stand.
 */
final class PdfListings {
  /** Blocks of which the tag does not tell what they are. */
  private static final Set<String> NEUTRAL = Set.of("Div", "Sect", "");

  private static final float TOLERANCE = 0.03f;

  private final PdfPageReport report;

  PdfListings(PdfPageReport report) {
    this.report = report;
  }

  /** Returns whether a line is one of a listing. */
  boolean holds(TextLine line) {
    Block block = line.block();
    return block.isIn("Code")
        || report.isCode(line)
        || NEUTRAL.contains(block.tag()) && !block.isHeading() && isOnGrid(line);
  }

  private static boolean isOnGrid(TextLine line) {
    Glyph first = line.glyphs().get(0);
    boolean hasHalfWidth = false;
    for (Glyph glyph : line.glyphs()) {
      float unit = glyph.size() / 2;
      float cells = (glyph.x() - first.x()) / unit;
      float width = glyph.advance() / unit;
      if (Math.abs(cells - Math.round(cells)) > TOLERANCE * (1 + cells / 20)
          || Math.abs(width - Math.round(width)) > TOLERANCE) {
        return false;
      }
      hasHalfWidth |= Math.round(width) == 1;
    }
    return hasHalfWidth;
  }
}
