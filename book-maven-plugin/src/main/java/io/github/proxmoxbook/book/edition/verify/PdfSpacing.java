package io.github.proxmoxbook.book.edition.verify;

import io.github.proxmoxbook.book.edition.verify.page.Block;
import io.github.proxmoxbook.book.edition.verify.page.Glyph;
import io.github.proxmoxbook.book.edition.verify.page.TextLine;
import java.util.Locale;

/**
 * What a reader notices of lines that are not wrong: gaps in them, and a last line of one letter.
 */
final class PdfSpacing implements PdfLineRule {
  private static final String HINT =
      "change the wording a little, for example so that a long word stands elsewhere";

  /** The widest space in a line that is no gap, in ems. */
  private static final float WIDEST = 1.05f;

  private final PdfPageReport report;
  private final PdfListings listings;

  PdfSpacing(PdfPageReport report, PdfListings listings) {
    this.report = report;
    this.listings = listings;
  }

  /** Looks for gaps in a line that is not the last one, so it is set to the full measure. */
  @Override
  public void between(TextLine line, TextLine next) {
    if (!isProse(line.block()) || listings.holds(line)) {
      return;
    }
    Glyph before = null;
    for (Glyph glyph : line.glyphs()) {
      float gap = before == null ? 0 : line.space(before, glyph) / line.size();
      if (gap > WIDEST) {
        reportGap(line, before, glyph, gap);
        return;
      }
      before = glyph;
    }
  }

  private void reportGap(TextLine line, Glyph before, Glyph after, float gap) {
    report.add(
        VerifyRule.PDF_GAP,
        line,
        String.format(
            Locale.ROOT,
            "the line %s on %s has a gap of %.1f ems between '%s' and '%s'",
            PdfPageReport.quoted(line),
            report.page(line.page()),
            gap,
            before.text(),
            after.text()),
        HINT);
  }

  @Override
  public void last(TextLine line, int count) {
    if (count > 1 && line.length() == 1 && isProse(line.block()) && !listings.holds(line)) {
      report.add(
          VerifyRule.PDF_LAST_LINE,
          line,
          "the last line of a paragraph on "
              + report.page(line.page())
              + " is '"
              + line.text().strip()
              + "' alone",
          HINT);
    }
  }

  private static boolean isProse(Block block) {
    return block.isIn("P", "LI", "LBody", "BlockQuote", "Note") && !block.isIn("Table", "Caption");
  }
}
