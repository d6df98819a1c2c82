package io.github.proxmoxbook.book.edition.verify;

import io.github.proxmoxbook.book.edition.verify.page.Glyph;
import io.github.proxmoxbook.book.edition.verify.page.Marks;
import io.github.proxmoxbook.book.edition.verify.page.TextLine;
import java.util.List;

/**
 * Characters that begin or end a line and may not (W3C JLReq, 3.1.7, 3.1.8 and 3.1.10). Listings
 * are exempt.
 */
final class PdfKinsoku implements PdfLineRule {
  private static final String HINT =
      "change the wording so that the line breaks elsewhere, or the style that keeps it from"
          + " breaking there";

  /** From this part of an em on, characters do not touch. */
  private static final float APART = 0.15f;

  private final PdfPageReport report;
  private final PdfListings listings;

  PdfKinsoku(PdfPageReport report, PdfListings listings) {
    this.report = report;
    this.listings = listings;
  }

  @Override
  public void between(TextLine line, TextLine next) {
    if (listings.holds(line) || listings.holds(next)) {
      return;
    }
    Glyph first = next.first();
    Glyph last = line.last();
    if (begins(next, first)) {
      report(next, "begins with '" + Character.toString(first.codePoint()) + "'");
    } else if (Marks.isInseparable(first.codePoint())
        && last.lastCodePoint() == first.codePoint()) {
      report(next, "divides '" + last.text() + first.text() + "', beginning with the second half");
    }
    if (ends(line, last)) {
      report(line, "ends with '" + Character.toString(last.lastCodePoint()) + "'");
    }
  }

  private void report(TextLine line, String what) {
    report.add(
        VerifyRule.PDF_KINSOKU,
        line,
        "the line " + PdfPageReport.quoted(line) + " on " + report.page(line.page()) + " " + what,
        HINT);
  }

  private static boolean begins(TextLine line, Glyph first) {
    return Marks.mayNotBegin(first.codePoint())
        || Marks.closesInAscii(first.codePoint()) && !goesOnBehind(line.glyphs(), first);
  }

  /** A mark inside a word, such as an address or a path, is no mark of the sentence. */
  private static boolean goesOnBehind(List<Glyph> glyphs, Glyph first) {
    int at = glyphs.indexOf(first) + 1;
    return at < glyphs.size()
        && touch(first, glyphs.get(at))
        && isOfWord(glyphs.get(at).codePoint())
        && !Marks.closesInAscii(glyphs.get(at).codePoint());
  }

  private static boolean ends(TextLine line, Glyph last) {
    if (Marks.mayNotEnd(last.lastCodePoint())) {
      return true;
    }
    int at = line.glyphs().lastIndexOf(last) - 1;
    boolean goesOnBefore =
        at >= 0
            && touch(line.glyphs().get(at), last)
            && isOfWord(line.glyphs().get(at).lastCodePoint());
    return Marks.opensInAscii(last.lastCodePoint()) && !goesOnBefore;
  }

  private static boolean touch(Glyph before, Glyph after) {
    return after.x() - before.right() < APART * after.size();
  }

  private static boolean isOfWord(int c) {
    return c > ' ' && c < 0x7F;
  }
}
