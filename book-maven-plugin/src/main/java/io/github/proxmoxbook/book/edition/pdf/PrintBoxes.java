package io.github.proxmoxbook.book.edition.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The boxes of pages that a printer works with (ISO 32000-1, 14.11.2): the trimmed page, the bleed
 * around it, and the sheet with crop marks.
 */
final class PrintBoxes {
  private static final float LINE_WIDTH = 0.25f;

  /** Between the marks and what is printed, in millimetres. */
  private static final double GAP = 1;

  private final Bleed bleed;
  private final PageSize cover;

  /**
   * Creates the boxes.
   *
   * @param cover the size of the cover with its bleed
   */
  PrintBoxes(Bleed bleed, PageSize cover) {
    this.bleed = bleed;
    this.cover = cover;
  }

  /**
   * Sets the boxes of all pages.
   *
   * @param covers how many pages at the beginning are as large as the trimmed page and its bleed
   */
  void apply(PDDocument document, int covers) throws IOException {
    for (int i = 0; i < document.getNumberOfPages(); i++) {
      PDPage page = document.getPage(i);
      // The page of the cover is laid out with its bleed, as only there something runs off the
      // page.
      boolean isCover = i < covers && isCoverSize(page.getMediaBox());
      float bled = isCover ? Lengths.points(bleed.width()) : 0;
      apply(document, page, grown(page.getMediaBox(), -bled));
    }
  }

  private boolean isCoverSize(PDRectangle box) {
    return Math.abs(box.getWidth() - Lengths.points(cover.width())) < 1;
  }

  private void apply(PDDocument document, PDPage page, PDRectangle trim) throws IOException {
    PDRectangle bled = grown(trim, Lengths.points(bleed.width()));
    PDRectangle sheet = grown(trim, Lengths.points(bleed.margin()));
    page.setMediaBox(sheet);
    page.setCropBox(sheet);
    page.setBleedBox(bled);
    page.setTrimBox(trim);
    if (bleed.cropMarks()) {
      drawMarks(document, page, trim, bled, sheet);
    }
  }

  private static PDRectangle grown(PDRectangle box, float by) {
    return new PDRectangle(
        box.getLowerLeftX() - by,
        box.getLowerLeftY() - by,
        box.getWidth() + 2 * by,
        box.getHeight() + 2 * by);
  }

  /** Japanese marks: one at the corners of the trimmed page, one at those of the bleed. */
  private static void drawMarks(
      PDDocument document, PDPage page, PDRectangle trim, PDRectangle bled, PDRectangle sheet)
      throws IOException {
    try (PDPageContentStream out =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      out.beginMarkedContent(COSName.ARTIFACT);
      out.setLineWidth(LINE_WIDTH);
      float gap = Lengths.points(GAP);
      PDRectangle inner = grown(bled, gap);
      PDRectangle outer = grown(sheet, -gap);
      for (PDRectangle box : new PDRectangle[] {trim, bled}) {
        for (float y : new float[] {box.getLowerLeftY(), box.getUpperRightY()}) {
          line(out, outer.getLowerLeftX(), y, inner.getLowerLeftX(), y);
          line(out, inner.getUpperRightX(), y, outer.getUpperRightX(), y);
        }
        for (float x : new float[] {box.getLowerLeftX(), box.getUpperRightX()}) {
          line(out, x, outer.getLowerLeftY(), x, inner.getLowerLeftY());
          line(out, x, inner.getUpperRightY(), x, outer.getUpperRightY());
        }
      }
      out.stroke();
      out.endMarkedContent();
    }
  }

  private static void line(PDPageContentStream out, float x1, float y1, float x2, float y2)
      throws IOException {
    out.moveTo(x1, y1);
    out.lineTo(x2, y2);
  }
}
