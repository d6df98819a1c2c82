package io.github.proxmoxbook.book.diagram;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DDrawControl;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/**
 * Gives shapes to a PDF with cubic curves only. PDF has no quadratic ones (ISO 32000-1, 8.5.2), and
 * PdfBoxGraphics2D writes cubic ones with a control point too few, which are flatter.
 */
final class PdfShapes implements IPdfBoxGraphics2DDrawControl {
  @Override
  public Shape transformShapeBeforeFill(Shape shape, IDrawControlEnv page) {
    return cubic(shape);
  }

  @Override
  public Shape transformShapeBeforeDraw(Shape shape, IDrawControlEnv page) {
    return cubic(shape);
  }

  @Override
  public void afterShapeFill(Shape shape, IDrawControlEnv page) {
    // Nothing is to be done afterwards.
  }

  @Override
  public void afterShapeDraw(Shape shape, IDrawControlEnv page) {
    // Nothing is to be done afterwards.
  }

  /** Returns the same shape without quadratic curves. */
  static Shape cubic(Shape shape) {
    PathIterator path = shape.getPathIterator(null);
    Path2D cubic = new Path2D.Double(path.getWindingRule());
    double[] p = new double[6];
    double x = 0;
    double y = 0;
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(p)) {
        case PathIterator.SEG_MOVETO -> cubic.moveTo(p[0], p[1]);
        case PathIterator.SEG_LINETO -> cubic.lineTo(p[0], p[1]);
        case PathIterator.SEG_QUADTO ->
            cubic.curveTo(
                x + 2 * (p[0] - x) / 3,
                y + 2 * (p[1] - y) / 3,
                p[2] + 2 * (p[0] - p[2]) / 3,
                p[3] + 2 * (p[1] - p[3]) / 3,
                p[2],
                p[3]);
        case PathIterator.SEG_CUBICTO -> cubic.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
        default -> cubic.closePath();
      }
      if (cubic.getCurrentPoint() != null) {
        x = cubic.getCurrentPoint().getX();
        y = cubic.getCurrentPoint().getY();
      }
    }
    return cubic;
  }
}
