package io.github.proxmoxbook.book.diagram;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.Transparency;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.text.AttributedCharacterIterator;
import java.util.List;
import org.apache.batik.gvt.text.GVTAttributedCharacterIterator;
import org.apache.batik.gvt.text.TextPaintInfo;

/**
 * What text is painted with. On a PDF plain text becomes text; text with gradients or an outline of
 * its own becomes shapes, with invisible text over them for search and copy.
 *
 * @param fill the paint inside; null for none
 * @param stroke the line along the outlines; null for none
 * @param strokePaint its paint; null for none
 * @param visible whether anything is painted at all
 * @param strokeFirst whether the line lies below the paint inside
 */
record TextInk(Paint fill, Stroke stroke, Paint strokePaint, boolean visible, boolean strokeFirst) {
  private static final FontRenderContext EXACT =
      new FontRenderContext(new AffineTransform(), true, true);

  static TextInk of(AttributedCharacterIterator attributes) {
    attributes.first();
    TextPaintInfo info =
        (TextPaintInfo)
            attributes.getAttribute(GVTAttributedCharacterIterator.TextAttribute.PAINT_INFO);
    if (info == null) {
      return new TextInk(null, null, null, false, false);
    }
    return new TextInk(
        info.fillPaint,
        info.strokeStroke,
        info.strokePaint,
        info.visible,
        info.strokeStroke instanceof BookTextBridge.LineBelow);
  }

  void draw(List<TextPiece> pieces, RunStyle style, Graphics2D graphics) {
    boolean isStroked = stroke != null && strokePaint != null;
    if (!visible || (fill == null && !isStroked)) {
      return;
    }
    boolean asText = graphics instanceof PdfBoxGraphics2D;
    boolean isPlain = fill instanceof Color color && color.getAlpha() == 255 && !isStroked;
    if (asText && isPlain) {
      graphics.setPaint(fill);
      PdfText.draw(pieces, style, PdfText.Mode.VISIBLE, graphics);
      return;
    }
    Path2D outline = new Path2D.Double();
    pieces.forEach(piece -> outline.append(outline(piece, style), false));
    drawShape(outline, style, graphics);
    if (asText) {
      graphics.setPaint(Color.BLACK);
      PdfText.draw(pieces, style, PdfText.Mode.INVISIBLE, graphics);
    }
  }

  private void drawShape(Shape outline, RunStyle style, Graphics2D graphics) {
    boolean isPlain = fill != null && fill.getTransparency() == Transparency.OPAQUE;
    boolean isSimple =
        style.boldWidth() == 0 || (isPlain && (stroke == null || strokePaint == null));
    // A line goes around the letters as they look, and so does a translucent or patterned paint.
    Shape shape = isSimple ? outline : thickened(outline, style);
    if (strokeFirst) {
      drawLine(shape, graphics);
    }
    if (fill != null) {
      graphics.setPaint(fill);
      graphics.fill(shape);
      if (isSimple && style.boldWidth() > 0) {
        graphics.setStroke(boldLine(style));
        graphics.draw(shape);
      }
    }
    if (!strokeFirst) {
      drawLine(shape, graphics);
    }
  }

  private void drawLine(Shape outline, Graphics2D graphics) {
    if (stroke != null && strokePaint != null) {
      graphics.setPaint(strokePaint);
      graphics.setStroke(stroke);
      graphics.draw(outline);
    }
  }

  /** One shape rather than two, or translucent text would show the line inside the letters. */
  private static Shape thickened(Shape outline, RunStyle style) {
    Area area = new Area(outline);
    area.add(new Area(boldLine(style).createStrokedShape(outline)));
    return area;
  }

  static BasicStroke boldLine(RunStyle style) {
    return new BasicStroke(style.boldWidth(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  }

  private static Shape outline(TextPiece piece, RunStyle style) {
    AffineTransform place = new AffineTransform(piece.place());
    place.shear(-style.slant(), 0);
    Shape outline =
        style
            .face()
            .font()
            .deriveFont(style.size())
            .createGlyphVector(EXACT, piece.text())
            .getOutline();
    return place.createTransformedShape(outline);
  }
}
