package io.github.proxmoxbook.book.diagram;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Optional;

/** The one closed line that the outline of a shape consists of: what it encloses and where. */
final class Ring {
  /** Curves become lines that are nowhere further away than this, in pixels. */
  private static final double FLATNESS = 0.5;

  private double area;
  private double momentX;
  private double momentY;
  private double startX;
  private double startY;
  private double lastX;
  private double lastY;
  private int lines;
  private boolean isClosed = true;

  private Ring() {}

  /**
   * Follows an outline.
   *
   * @param outline the outline
   * @param isFilled whether it is filled, which closes it
   * @return the ring; empty if there are several lines, or one that is not closed
   */
  static Optional<Ring> of(Shape outline, boolean isFilled) {
    Ring ring = new Ring();
    double[] point = new double[6];
    for (PathIterator i = outline.getPathIterator(null, FLATNESS); !i.isDone(); i.next()) {
      ring.add(i.currentSegment(point), point);
    }
    double gap = Math.hypot(ring.lastX - ring.startX, ring.lastY - ring.startY);
    boolean isWhole = ring.isClosed || isFilled || gap < 2 * FLATNESS;
    ring.lineTo(ring.startX, ring.startY);
    return ring.lines == 1 && isWhole && ring.area != 0 ? Optional.of(ring) : Optional.empty();
  }

  private void add(int kind, double[] point) {
    if (kind == PathIterator.SEG_MOVETO) {
      startX = lastX = point[0];
      startY = lastY = point[1];
      isClosed = true;
      return;
    }
    lines += isClosed ? 1 : 0;
    isClosed = kind == PathIterator.SEG_CLOSE;
    lineTo(isClosed ? startX : point[0], isClosed ? startY : point[1]);
  }

  /** The shoelace formula, and the one for the centre that belongs to it. */
  private void lineTo(double x, double y) {
    double cross = lastX * y - x * lastY;
    area += cross / 2;
    momentX += (lastX + x) * cross / 6;
    momentY += (lastY + y) * cross / 6;
    lastX = x;
    lastY = y;
  }

  /** Returns the area that it encloses. */
  double area() {
    return Math.abs(area);
  }

  /** Returns the centre of mass, across. */
  double centreX() {
    return momentX / area;
  }

  /** Returns the centre of mass, downwards. */
  double centreY() {
    return momentY / area;
  }
}
