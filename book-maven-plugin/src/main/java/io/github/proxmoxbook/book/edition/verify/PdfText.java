package io.github.proxmoxbook.book.edition.verify;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Looks for text that can be searched and copied. */
final class PdfText {
  private PdfText() {}

  /**
   * Tells whether any page has text.
   *
   * @param document the document
   * @param fonts its fonts; a page with one that is not embedded counts as one with text, since
   *     that is an error of its own, and reading it would start a search for installed fonts
   * @throws IOException if a page cannot be read
   */
  static boolean isIn(PDDocument document, PdfFonts fonts) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      if (fonts.isMissingOn(page)) {
        return true;
      }
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      if (!stripper.getText(document).isBlank()) {
        return true;
      }
    }
    return false;
  }
}
