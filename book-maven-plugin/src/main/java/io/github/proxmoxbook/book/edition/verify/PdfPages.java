package io.github.proxmoxbook.book.edition.verify;

import io.github.proxmoxbook.book.edition.verify.page.PageContent;
import io.github.proxmoxbook.book.edition.verify.page.TextLine;
import java.util.List;

/** All rules on pages, in one pass over them. */
final class PdfPages {
  private final PdfPageRules pageRules;
  private final PdfBlocks blocks;
  private boolean hasText;

  PdfPages(PdfPageReport report, double minDensity, boolean mayHaveBlankVersos) {
    PdfListings listings = new PdfListings(report);
    pageRules = new PdfPageRules(report, minDensity, mayHaveBlankVersos);
    blocks =
        new PdfBlocks(List.of(new PdfKinsoku(report, listings), new PdfSpacing(report, listings)));
  }

  void page(PageContent page) {
    hasText |= page.glyphs().stream().anyMatch(glyph -> !glyph.text().isBlank());
    List<TextLine> lines = page.lines();
    pageRules.page(page, lines);
    blocks.page(page.index(), lines);
  }

  void end() {
    blocks.end();
  }

  boolean hasText() {
    return hasText;
  }
}
