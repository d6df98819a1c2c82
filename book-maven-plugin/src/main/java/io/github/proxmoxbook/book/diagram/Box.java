package io.github.proxmoxbook.book.diagram;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/**
 * A shape in which text may stand: a rectangle, an ellipse, a rhombus or the like, however it is
 * written.
 *
 * @param outline its outline
 * @param bounds the box around it
 * @param order its place in the order of painting, among the boxes
 * @param group which group it stands in
 */
record Box(Shape outline, Rectangle2D bounds, int order, Object group) {
  /** A rhombus fills half of the box around it, an arrow less. */
  private static final double LEAST_FILL = 0.45;

  /** How far the centre of mass may be from the middle: slices of pies are not boxes. */
  private static final double GREATEST_SKEW = 0.04;

  /** Returns the box that a figure is; empty if it is another kind of shape. */
  static Optional<Box> of(Mark.Figure figure, int order) {
    Rectangle2D bounds = figure.outline().getBounds2D();
    if (bounds.isEmpty()) {
      return Optional.empty();
    }
    return Ring.of(figure.outline(), figure.fill() != null)
        .filter(ring -> isBox(ring, bounds))
        .map(ring -> new Box(figure.outline(), bounds, order, figure.group()));
  }

  private static boolean isBox(Ring ring, Rectangle2D bounds) {
    return ring.area() >= LEAST_FILL * bounds.getWidth() * bounds.getHeight()
        && Math.abs(ring.centreX() - bounds.getCenterX()) <= GREATEST_SKEW * bounds.getWidth()
        && Math.abs(ring.centreY() - bounds.getCenterY()) <= GREATEST_SKEW * bounds.getHeight();
  }

  boolean contains(double x, double y) {
    return bounds.contains(x, y) && outline.contains(x, y);
  }

  /** Returns how far a point is from the outline when one walks there from a point inside. */
  double distance(Point2D inside, Point2D point) {
    double length = inside.distance(point);
    double in = 0;
    double out = 1;
    while ((out - in) * length > 0.05) {
      double middle = (in + out) / 2;
      if (contains(
          inside.getX() + middle * (point.getX() - inside.getX()),
          inside.getY() + middle * (point.getY() - inside.getY()))) {
        in = middle;
      } else {
        out = middle;
      }
    }
    return (1 - in) * length;
  }

  double area() {
    return bounds.getWidth() * bounds.getHeight();
  }
}
