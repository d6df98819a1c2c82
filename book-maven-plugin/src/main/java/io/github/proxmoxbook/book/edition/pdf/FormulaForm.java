package io.github.proxmoxbook.book.edition.pdf;

import com.openhtmltopdf.css.parser.FSRGBColor;
import io.github.proxmoxbook.book.formula.drawing.FormulaDrawing;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Writes a formula as a form (ISO 32000-1, 8.10) that holds nothing but filled paths. */
final class FormulaForm {
  /** Units to the size of the text: whole numbers are fine enough for a printer. */
  private static final double UNITS = 1000;

  private FormulaForm() {}

  /** Returns the width of the form in its own units. */
  static float width(FormulaDrawing drawing) {
    return (float) Math.ceil(drawing.width() * UNITS);
  }

  /** Returns the height of the form in its own units. */
  static float height(FormulaDrawing drawing) {
    return (float) Math.ceil((drawing.ascent() + drawing.descent()) * UNITS);
  }

  /** Makes the form; its baseline is at 0, and its lower left corner where it is put. */
  static PDFormXObject make(PDDocument pdf, FormulaDrawing drawing, FSRGBColor color) {
    StringBuilder content = new StringBuilder();
    content.append(
        String.format(
            Locale.ROOT,
            "%.3f %.3f %.3f rg\n",
            color.getRed() / 255.0,
            color.getGreen() / 255.0,
            color.getBlue() / 255.0));
    for (Path2D shape : drawing.shapes()) {
      append(content, shape);
    }
    PDFormXObject form = new PDFormXObject(pdf);
    float down = (float) (drawing.descent() * UNITS);
    form.setBBox(new PDRectangle(0, -down, width(drawing), height(drawing)));
    form.setMatrix(AffineTransform.getTranslateInstance(0, down));
    form.setResources(new PDResources());
    try (OutputStream out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return form;
  }

  private static void append(StringBuilder content, Path2D shape) {
    double[] p = new double[6];
    double[] at = new double[2];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      switch (i.currentSegment(p)) {
        case PathIterator.SEG_MOVETO -> operator(content, "m", p[0], p[1]);
        case PathIterator.SEG_LINETO -> operator(content, "l", p[0], p[1]);
        case PathIterator.SEG_QUADTO ->
            operator(
                content,
                "c",
                at[0] + (p[0] - at[0]) * 2 / 3,
                at[1] + (p[1] - at[1]) * 2 / 3,
                p[2] + (p[0] - p[2]) * 2 / 3,
                p[3] + (p[1] - p[3]) * 2 / 3,
                p[2],
                p[3]);
        case PathIterator.SEG_CUBICTO -> operator(content, "c", p[0], p[1], p[2], p[3], p[4], p[5]);
        default -> content.append("h\n");
      }
      remember(i, p, at);
    }
    content.append("f\n");
  }

  /** PDF has no quadratic curves: the cubic one begins where the last segment ended. */
  private static void remember(PathIterator i, double[] p, double[] at) {
    int last =
        switch (i.currentSegment(new double[6])) {
          case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
          case PathIterator.SEG_QUADTO -> 2;
          case PathIterator.SEG_CUBICTO -> 4;
          default -> -1;
        };
    if (last >= 0) {
      at[0] = p[last];
      at[1] = p[last + 1];
    }
  }

  private static void operator(StringBuilder content, String name, double... coordinates) {
    for (double value : coordinates) {
      content.append(Math.round(value * UNITS)).append(' ');
    }
    content.append(name).append('\n');
  }
}
