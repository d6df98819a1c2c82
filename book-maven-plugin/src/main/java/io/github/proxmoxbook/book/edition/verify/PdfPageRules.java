package io.github.proxmoxbook.book.edition.verify;

import io.github.proxmoxbook.book.edition.verify.page.Glyph;
import io.github.proxmoxbook.book.edition.verify.page.PageContent;
import io.github.proxmoxbook.book.edition.verify.page.PageImage;
import io.github.proxmoxbook.book.edition.verify.page.TextLine;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What is judged page by page: characters and pictures, where they stand, and empty pages. */
final class PdfPageRules {
  private final PdfPageReport report;
  private final double minDensity;
  private final boolean mayHaveBlankVersos;

  /**
   * Creates the rules.
   *
   * @param report receives what is wrong
   * @param minDensity the fewest dots per inch of a picture
   * @param mayHaveBlankVersos whether left pages may be empty, as where chapters begin on the right
   */
  PdfPageRules(PdfPageReport report, double minDensity, boolean mayHaveBlankVersos) {
    this.report = report;
    this.minDensity = minDensity;
    this.mayHaveBlankVersos = mayHaveBlankVersos;
  }

  void page(PageContent page, List<TextLine> lines) {
    checkGlyphs(page);
    page.images().stream()
        .filter(image -> !image.isArtifact() && image.density() < minDensity)
        .forEach(image -> report(page, image));
    checkFoot(page, lines);
    boolean isVerso = page.index() % 2 == 1;
    if (page.isBlank() && !(mayHaveBlankVersos && isVerso)) {
      report.add(
          VerifyRule.PDF_BLANK_PAGE,
          report.page(page.index()) + " has nothing on it",
          "look for page breaks in the style sheet that follow one another");
    }
  }

  /** Reports each kind of trouble once a line, as a line that runs out has many characters. */
  private void checkGlyphs(PageContent page) {
    float missingAt = Float.NaN;
    float outsideAt = Float.NaN;
    for (Glyph glyph : page.glyphs()) {
      if (glyph.isMissing() && glyph.baseline() != missingAt) {
        missingAt = glyph.baseline();
        reportMissing(page, glyph);
      }
      boolean isOffPage = isOff(page.box(), glyph);
      boolean isOutside = isOffPage || glyph.isCut();
      if (isOutside && glyph.baseline() != outsideAt) {
        outsideAt = glyph.baseline();
        reportOutside(page, glyph, isOffPage);
      }
    }
  }

  private static boolean isOff(PageContent.Box box, Glyph glyph) {
    return glyph.inkLeft() < box.left() - 0.5
        || glyph.isUpright() && glyph.inkRight() > box.right() + 0.5
        || glyph.baseline() < box.bottom() - 0.5
        || glyph.baseline() > box.top();
  }

  private void reportMissing(PageContent page, Glyph glyph) {
    report.add(
        VerifyRule.PDF_GLYPH_UNDEFINED,
        page.index(),
        PdfPageReport.middle(glyph),
        String.format(
            Locale.ROOT,
            "a character that its font does not have on %s%s, in '%s'",
            report.page(page.index()),
            glyph.text().isEmpty() ? "" : String.format(" (U+%04X)", glyph.codePoint()),
            around(page, glyph)),
        "use another character, or name a font that has it in <fonts>");
  }

  private void reportOutside(PageContent page, Glyph glyph, boolean isOffPage) {
    report.add(
        isOffPage ? VerifyRule.PDF_OFF_PAGE : VerifyRule.PDF_OUTSIDE_TYPE_AREA,
        page.index(),
        PdfPageReport.middle(glyph),
        "text on "
            + report.page(page.index())
            + (isOffPage ? " leaves the page" : " runs out of the type area and is cut off")
            + " at '"
            + around(page, glyph)
            + "'",
        "break the line, make the table narrower, or give the element less width in the style"
            + " sheet");
  }

  /** Returns some characters of a line before and after one of it. */
  private static String around(PageContent page, Glyph glyph) {
    StringBuilder text = new StringBuilder();
    int at = page.glyphs().indexOf(glyph);
    for (int i = Math.max(0, at - 15); i < Math.min(page.glyphs().size(), at + 10); i++) {
      Glyph other = page.glyphs().get(i);
      if (Math.abs(other.baseline() - glyph.baseline()) < glyph.size()) {
        text.append(other.text());
      }
    }
    return text.toString();
  }

  private void report(PageContent page, PageImage image) {
    int pixels = (int) Math.ceil(image.width() / 72 * minDensity);
    double[] middle = {
      image.left() + image.width() / 2, image.bottom() + image.height() / 2,
    };
    report.add(
        VerifyRule.PDF_IMAGE_DENSITY,
        page.index(),
        middle,
        String.format(
            Locale.ROOT,
            "a picture on %s has %.0f dpi: %d × %d pixels on %.0f × %.0f mm",
            report.page(page.index()),
            image.density(),
            image.pixelWidth(),
            image.pixelHeight(),
            image.width() / 72 * 25.4,
            image.height() / 72 * 25.4),
        String.format(
            Locale.ROOT,
            "%.0f dpi need %d pixels across; show it smaller, or make it anew",
            minDensity,
            pixels));
  }

  private void checkFoot(PageContent page, List<TextLine> lines) {
    TextLine lowest =
        lines.stream()
            .filter(line -> !line.block().isIn("Note"))
            .min(Comparator.comparing(TextLine::baseline))
            .orElse(null);
    if (lowest == null
        || !lowest.block().isHeading()
        || lines.stream().allMatch(line -> line.block().isHeading())) {
      return;
    }
    double paintedBottom =
        page.images().stream()
            .mapToDouble(PageImage::bottom)
            .reduce(page.drawingsBottom(), Math::min);
    if (paintedBottom >= lowest.baseline()) {
      report.add(
          VerifyRule.PDF_HEADING_AT_FOOT,
          lowest,
          "the heading "
              + PdfPageReport.quoted(lowest)
              + " is the last line of "
              + report.page(lowest.page()),
          "look for what follows it that cannot be divided, such as a tall figure");
    }
  }
}
