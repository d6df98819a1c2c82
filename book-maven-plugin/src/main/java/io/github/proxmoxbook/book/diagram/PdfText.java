package io.github.proxmoxbook.book.diagram;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.AttributedCharacterIterator.Attribute;
import java.text.AttributedString;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes text into a PDF as text. A piece of text travels through {@link Graphics2D#drawString}
 * with its style as an attribute, so that clipping, transformation and paint are those of the
 * drawing.
 */
final class PdfText implements IPdfBoxGraphics2DFontTextDrawer {
  private final PdfFonts fonts;

  PdfText(PdfFonts fonts) {
    this.fonts = fonts;
  }

  /** Whether text is seen, or only found. */
  enum Mode {
    /** Painted. */
    VISIBLE,
    /** Over shapes that show the same. */
    INVISIBLE
  }

  private record Style(RunStyle run, Mode mode) {
    static final Attribute KEY = new Key();
  }

  private static final class Key extends Attribute {
    private static final long serialVersionUID = 1L;

    Key() {
      super("book-style");
    }
  }

  /** Draws pieces of text on a graphics that has a drawer of this class. */
  static void draw(List<TextPiece> pieces, RunStyle run, Mode mode, Graphics2D graphics) {
    AffineTransform saved = graphics.getTransform();
    for (TextPiece piece : pieces) {
      AttributedString text = new AttributedString(piece.text());
      text.addAttribute(Style.KEY, new Style(run, mode));
      graphics.transform(piece.place());
      graphics.drawString(text.getIterator(), 0, 0);
      graphics.setTransform(saved);
    }
  }

  @Override
  public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv page) {
    return text.getAttribute(Style.KEY) != null;
  }

  @Override
  public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv page)
      throws IOException {
    Style style = (Style) text.getAttribute(Style.KEY);
    RunStyle run = style.run();
    PDFont font = fonts.get(run.face().face());
    PDPageContentStream out = page.getContentStream();
    page.applyPaint(page.getPaint(), null);
    if (run.boldWidth() > 0) {
      page.applyStroke(TextInk.boldLine(run));
      out.setLineWidth(run.boldWidth());
    }
    out.beginText();
    out.setFont(font, run.size());
    if (style.mode() == Mode.INVISIBLE) {
      out.setRenderingMode(RenderingMode.NEITHER);
    } else if (run.boldWidth() > 0) {
      out.setRenderingMode(RenderingMode.FILL_STROKE);
    }
    // Text stands upright in PDF while the drawing counts downwards.
    out.setTextMatrix(new Matrix(1, 0, run.slant(), -1, 0, 0));
    out.showText(encodable(text, run.face()));
    out.endText();
  }

  @Override
  public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv page) {
    return page.getCalculationGraphics().getFontMetrics(font);
  }

  /** Characters without a glyph can only be invisible ones here: the rest has been reported. */
  private static String encodable(AttributedCharacterIterator text, DrawingFace face) {
    StringBuilder all = new StringBuilder();
    for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
      all.append(c);
    }
    return all.codePoints()
        .filter(face::has)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
