package io.github.proxmoxbook.book.edition.pdf.line;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Path2D;

/**
 * The hooked arrow at the end of a line of code that goes on below. It is drawn, not written: no
 * font need have it, nobody copies it with the code, and no screen reader says it.
 */
final class ContinuationMark {
  private static final FSRGBColor COLOR = new FSRGBColor(0x64, 0x74, 0x8b);

  private ContinuationMark() {}

  /** The room that the mark takes at the end of a line, in dots. */
  static double width(double em) {
    return em;
  }

  /** Draws the mark behind the content of a line. */
  static void draw(RenderingContext c, LineBox line, double em) {
    double left = line.getAbsX() + line.getContentWidth() + em * 0.3;
    double base = line.getAbsY() + line.getBaseline() - em * 0.18;
    Path2D arrow = new Path2D.Double();
    arrow.moveTo(left + em * 0.55, base - em * 0.42);
    arrow.lineTo(left + em * 0.55, base);
    arrow.lineTo(left, base);
    arrow.moveTo(left + em * 0.18, base - em * 0.18);
    arrow.lineTo(left, base);
    arrow.lineTo(left + em * 0.18, base + em * 0.18);
    OutputDevice device = c.getOutputDevice();
    Stroke before = device.getStroke();
    device.setColor(COLOR);
    device.setStroke(new BasicStroke((float) (em * 0.07)));
    device.draw(arrow);
    device.setStroke(before);
  }
}
