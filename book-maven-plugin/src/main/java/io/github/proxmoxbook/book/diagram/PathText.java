package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.Numbers;
import java.awt.Shape;
import java.awt.geom.PathIterator;

/** Writes shapes as path data. */
final class PathText {
  private static final String COMMANDS = "MLQCZ";
  private static final int[] COUNTS = {2, 2, 4, 6, 0};

  private PathText() {}

  static String of(Shape shape) {
    StringBuilder data = new StringBuilder();
    double[] points = new double[6];
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      int kind = path.currentSegment(points);
      data.append(COMMANDS.charAt(kind));
      for (int i = 0; i < COUNTS[kind]; i++) {
        data.append(i == 0 ? "" : " ").append(Numbers.text(points[i]));
      }
    }
    return data.length() == 0 ? "M-100000 -100000h1v1z" : data.toString();
  }
}
