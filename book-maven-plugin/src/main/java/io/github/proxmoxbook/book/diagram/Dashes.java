package io.github.proxmoxbook.book.diagram;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;

/** Counts the dashes of lines, which Java keeps in memory one by one. */
final class Dashes {
  /** Curves become lines that are nowhere further away than this, in user units. */
  private static final double FLATNESS = 0.5;

  /** And of no more lines than 2 to the power of this. */
  private static final int HALVINGS = 6;

  private Dashes() {}

  /** Returns about how many dashes a line is broken into; 0 for a solid line. */
  static double count(Shape shape, Stroke stroke) {
    if (!(stroke instanceof BasicStroke basic) || basic.getDashArray() == null) {
      return 0;
    }
    double period = 0;
    for (float dash : basic.getDashArray()) {
      period += dash;
    }
    return period == 0 ? 0 : length(shape) / period * basic.getDashArray().length;
  }

  private static double length(Shape shape) {
    double[] point = new double[6];
    double startX = 0;
    double startY = 0;
    double x = 0;
    double y = 0;
    double length = 0;
    PathIterator path = new FlatteningPathIterator(shape.getPathIterator(null), FLATNESS, HALVINGS);
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(point);
      double toX = kind == PathIterator.SEG_CLOSE ? startX : point[0];
      double toY = kind == PathIterator.SEG_CLOSE ? startY : point[1];
      if (kind == PathIterator.SEG_MOVETO) {
        startX = toX;
        startY = toY;
      } else {
        length += Math.hypot(toX - x, toY - y);
      }
      x = toX;
      y = toY;
    }
    return length;
  }
}
