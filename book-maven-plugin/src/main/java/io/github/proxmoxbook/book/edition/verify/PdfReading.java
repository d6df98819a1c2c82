package io.github.proxmoxbook.book.edition.verify;

import io.github.proxmoxbook.book.edition.verify.page.Pages;
import io.github.proxmoxbook.book.problem.PagePlaces;
import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads a PDF edition with PDFBox for what a reader needs, standards aside. */
final class PdfReading {
  private final EditionFile edition;
  private final PdfChecks checks;
  private final List<Problem> problems = new ArrayList<>();

  PdfReading(EditionFile edition, PdfChecks checks) {
    this.edition = edition;
    this.checks = checks;
  }

  /**
   * Returns what is wrong, or one problem that the file is unreadable.
   *
   * @throws IOException if the file cannot be opened
   */
  List<Problem> problems() throws IOException {
    try (RandomAccessRead source = new RandomAccessReadBufferedFile(edition.file())) {
      read(source);
    }
    return problems;
  }

  private void read(RandomAccessRead source) {
    // Not lenient: a lenient parser repairs a file that is cut off, viewers may show it as empty.
    try (PDDocument document = new PDFParser(source).parse(false)) {
      readLanguage(document);
      PdfFonts fonts = PdfFonts.of(document);
      fonts.unembedded().forEach(this::add);
      PdfPageReport report =
          new PdfPageReport(edition, document, PagePlaces.of(edition.file()), problems::add);
      new PdfDestinations(document, report).check();
      readPages(document, fonts, report);
    } catch (IOException | RuntimeException e) {
      // RuntimeException: what PDFBox does with objects of another type than they must be.
      problems.add(PdfVerifier.unreadable(edition, "PDFBox gave up with " + e));
    }
  }

  private void readPages(PDDocument document, PdfFonts fonts, PdfPageReport report)
      throws IOException {
    PdfPages pages = new PdfPages(report, checks.minDensity(), isForPrint(document));
    Pages.read(document, page -> !fonts.isMissingOn(page + 1), pages::page);
    pages.end();
    boolean hasText = pages.hasText() || !fonts.unembedded().isEmpty();
    if (!hasText) {
      add(
          VerifyRule.PDF_TEXT_MISSING,
          "no page has text that can be searched or copied",
          "set the text with embedded fonts that map to Unicode, not as pictures or outlines");
    }
    if (checks.pageCount().isPresent()) {
      new PdfPageCount(checks.pageCount().get()).compare(document.getNumberOfPages(), report);
    }
  }

  /** Books for print open as spreads with right pages on the right (ISO 32000-1, table 28). */
  private static boolean isForPrint(PDDocument document) {
    String layout =
        document.getDocumentCatalog().getCOSObject().getNameAsString(COSName.PAGE_LAYOUT, "");
    return layout.equals("TwoPageRight") || layout.equals("TwoColumnRight");
  }

  private void readLanguage(PDDocument document) {
    String language = document.getDocumentCatalog().getLanguage();
    if (language == null || language.isBlank()) {
      add(
          VerifyRule.PDF_LANGUAGE,
          "the document does not say its language",
          "set the language of the book, for example ja");
    }
  }

  private void add(VerifyRule rule, String message, String hint) {
    problems.add(Problem.of(rule, edition.location(), edition.oneLine(message), hint));
  }

  private void add(PdfFonts.Unembedded font) {
    add(
        VerifyRule.PDF_FONT_EMBEDDED,
        "the font " + font.name() + " is not embedded (first on page " + font.page() + ")",
        "name a font file in the theme for this family, so that it can be embedded");
  }
}
