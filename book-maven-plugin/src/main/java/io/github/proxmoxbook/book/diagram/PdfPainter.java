package io.github.proxmoxbook.book.diagram;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.RenderingHints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.batik.ext.awt.RenderingHintsKeyExt;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Paints a diagram on the one page of a PDF, as vectors and text. */
final class PdfPainter {
  /** CSS Values and Units 3, 6.2: 1 px is 1/96 inch, 1 pt is 1/72 inch. */
  private static final float POINTS = 0.75f;

  /**
   * Units of the canvas for one pixel: what Batik can only draw as pixels (filters, masks) gets
   * this many of them, 288 dpi at the natural size.
   */
  private static final float RASTER_SCALE = 3;

  /** PDFBox derives the file's identifier from this instead of from the time. */
  private static final long DOCUMENT_ID = 1;

  private PdfPainter() {}

  static byte[] paint(GraphicsNode node, DiagramSize size, OpenFonts openFonts) throws IOException {
    float width = (float) size.width();
    float height = (float) size.height();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument();
        PdfFonts fonts = new PdfFonts(document, openFonts)) {
      document.setDocumentId(DOCUMENT_ID);
      PdfBoxGraphics2D graphics =
          new PdfBoxGraphics2D(document, width * RASTER_SCALE, height * RASTER_SCALE);
      graphics.setFontTextDrawer(new PdfText(fonts));
      graphics.setDrawControl(new PdfShapes());
      graphics.setPaintApplier(new PdfPaints());
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      // Clips stay clips: Batik would smooth their edges by drawing all as pixels.
      graphics.setRenderingHint(
          RenderingHintsKeyExt.KEY_TRANSCODING, RenderingHintsKeyExt.VALUE_TRANSCODING_VECTOR);
      graphics.scale(RASTER_SCALE, RASTER_SCALE);
      node.paint(graphics);
      // Only when all went well: it would complain of what an exception left open.
      graphics.dispose();
      PDPage page = new PDPage(new PDRectangle(width * POINTS, height * POINTS));
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.transform(Matrix.getScaleInstance(POINTS / RASTER_SCALE, POINTS / RASTER_SCALE));
        content.drawForm(graphics.getXFormObject());
      }
      document.save(out);
    }
    return out.toByteArray();
  }
}
