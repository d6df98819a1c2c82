package io.github.proxmoxbook.book.formula.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/** Lines, dots and bows as outlines. */
final class Shapes {
  private static final double FLATNESS = 0.0005;

  private Shapes() {}

  /** Returns what a path takes up; the JDK's own answer depends on its version. */
  static Rectangle2D bounds(Path2D path) {
    Rectangle2D bounds = null;
    double[] point = new double[6];
    for (PathIterator i = path.getPathIterator(null, FLATNESS); !i.isDone(); i.next()) {
      if (i.currentSegment(point) != PathIterator.SEG_CLOSE) {
        if (bounds == null) {
          bounds = new Rectangle2D.Double(point[0], point[1], 0, 0);
        }
        bounds.add(point[0], point[1]);
      }
    }
    return bounds == null ? new Rectangle2D.Double() : bounds;
  }

  static Path2D rectangle(double left, double bottom, double right, double top) {
    Path2D path = new Path2D.Double();
    path.moveTo(left, bottom);
    path.lineTo(right, bottom);
    path.lineTo(right, top);
    path.lineTo(left, top);
    path.closePath();
    return path;
  }

  static Path2D dot(double x, double y, double radius) {
    return new Path2D.Double(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  /** Returns a line through points, which come as x and y in turn; its corners are sharp. */
  static Path2D line(double thickness, double... points) {
    int count = points.length / 2;
    double[][] left = new double[count][];
    double[][] right = new double[count][];
    for (int i = 0; i < count; i++) {
      double[] before = i == 0 ? null : direction(points, i - 1);
      double[] after = i == count - 1 ? null : direction(points, i);
      double[] normal = normal(before == null ? after : before, after == null ? before : after);
      double x = points[2 * i];
      double y = points[2 * i + 1];
      left[i] = new double[] {x + normal[0] * thickness / 2, y + normal[1] * thickness / 2};
      right[i] = new double[] {x - normal[0] * thickness / 2, y - normal[1] * thickness / 2};
    }
    Path2D path = new Path2D.Double();
    path.moveTo(left[0][0], left[0][1]);
    for (int i = 1; i < count; i++) {
      path.lineTo(left[i][0], left[i][1]);
    }
    for (int i = count - 1; i >= 0; i--) {
      path.lineTo(right[i][0], right[i][1]);
    }
    path.closePath();
    return path;
  }

  private static double[] direction(double[] points, int from) {
    double x = points[2 * from + 2] - points[2 * from];
    double y = points[2 * from + 3] - points[2 * from + 1];
    double length = Math.hypot(x, y);
    return new double[] {x / length, y / length};
  }

  /** At a corner, both edges meet where a line through it halves the angle. */
  private static double[] normal(double[] before, double[] after) {
    double x = -(before[1] + after[1]);
    double y = before[0] + after[0];
    double scale = 2 / (x * x + y * y);
    return new double[] {x * scale, y * scale};
  }

  static Path2D mirrored(Path2D path, double width) {
    return new Path2D.Double(path, new AffineTransform(-1, 0, 0, 1, width, 0));
  }

  /** Returns a left bow: thin at its ends, thick in the middle. */
  static Path2D bow(double width, double height, double thin, double thick) {
    Path2D path = new Path2D.Double();
    // A cubic reaches three quarters of the way to its control points.
    double outer = width - width / 0.75;
    double inner = width - (width - thick) / 0.75;
    path.moveTo(width, height);
    path.curveTo(outer, height * 0.72, outer, height * 0.28, width, 0);
    path.lineTo(width, thin);
    path.curveTo(inner, height * 0.3, inner, height * 0.7, width, height - thin);
    path.closePath();
    return path;
  }

  /** Returns a left brace. */
  static Path2D brace(double width, double height, double thickness) {
    double m = height / 2;
    double r = Math.min(width * 0.8, height / 4);
    double out = width / 2 - thickness / 2;
    double in = width / 2 + thickness / 2;
    Path2D path = new Path2D.Double();
    path.moveTo(width, height);
    path.curveTo(out + thickness, height, out, height - r * 0.35, out, height - r);
    path.lineTo(out, m + r);
    path.curveTo(out, m + r * 0.4, out - thickness, m + thickness * 0.4, 0, m);
    path.curveTo(out - thickness, m - thickness * 0.4, out, m - r * 0.4, out, m - r);
    path.lineTo(out, r);
    path.curveTo(out, r * 0.35, out + thickness, 0, width, 0);
    path.lineTo(width, thickness * 0.7);
    path.curveTo(in + thickness * 0.6, thickness * 0.8, in, r * 0.5, in, r);
    path.lineTo(in, m - r);
    path.curveTo(in, m - r * 0.45, in - thickness * 0.5, m - r * 0.2, thickness * 1.6, m);
    path.curveTo(in - thickness * 0.5, m + r * 0.2, in, m + r * 0.45, in, m + r);
    path.lineTo(in, height - r);
    path.curveTo(
        in,
        height - r * 0.5,
        in + thickness * 0.6,
        height - thickness * 0.8,
        width,
        height - thickness * 0.7);
    path.closePath();
    return path;
  }
}
