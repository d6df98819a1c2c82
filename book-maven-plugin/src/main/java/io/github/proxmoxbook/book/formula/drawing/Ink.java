package io.github.proxmoxbook.book.formula.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Something drawn. Its left edge and its baseline are at 0, upwards is positive.
 *
 * @param width how far the next sign stands
 * @param ascent how far it reaches above the baseline
 * @param descent how far it reaches below the baseline
 * @param slant by how much its top leans over its right edge
 * @param shapes what is filled
 */
record Ink(double width, double ascent, double descent, double slant, List<Path2D> shapes) {
  static final Ink NOTHING = new Ink(0, 0, 0, 0, List.of());

  static Ink space(double width) {
    return new Ink(width, 0, 0, 0, List.of());
  }

  /** Returns what a shape takes up between 0 and a width. */
  static Ink of(Path2D shape, double width) {
    Rectangle2D bounds = Shapes.bounds(shape);
    return new Ink(width, bounds.getMaxY(), -bounds.getMinY(), 0, List.of(shape));
  }

  /** Returns a bar that stands on the baseline or hangs from above it. */
  static Ink bar(double width, double bottom, double top) {
    return of(Shapes.rectangle(0, bottom, width, top), width);
  }

  double height() {
    return ascent + descent;
  }

  /** Returns the shapes at another place. */
  List<Path2D> at(double x, double y) {
    return transformed(AffineTransform.getTranslateInstance(x, y));
  }

  private List<Path2D> transformed(AffineTransform transform) {
    List<Path2D> moved = new ArrayList<>(shapes.size());
    for (Path2D shape : shapes) {
      moved.add(new Path2D.Double(shape, transform));
    }
    return moved;
  }

  Ink raised(double by) {
    return new Ink(width, ascent + by, descent - by, slant, at(0, by));
  }

  Ink scaled(double x, double y) {
    return new Ink(
        width * x,
        ascent * y,
        descent * y,
        slant * x,
        transformed(AffineTransform.getScaleInstance(x, y)));
  }

  /** Returns the same with what leans over as a part of its width. */
  Ink withSlant() {
    return new Ink(width + slant, ascent, descent, 0, shapes);
  }

  Ink widened(double left, double right) {
    return new Ink(left + width + right, ascent, descent, right > 0 ? 0 : slant, at(left, 0));
  }

  /** Returns this with others over it; each brings its own place. */
  Ink with(Ink other, double x, double y) {
    if (shapes.isEmpty() && height() == 0) {
      Ink moved = other.raised(y);
      double wider = Math.max(width, x + other.width());
      return new Ink(wider, moved.ascent(), moved.descent(), 0, moved.at(x, 0));
    } else if (other.shapes().isEmpty() && other.height() == 0) {
      return new Ink(Math.max(width, x + other.width()), ascent, descent, 0, shapes);
    }
    List<Path2D> all = new ArrayList<>(shapes);
    all.addAll(other.at(x, y));
    return new Ink(
        Math.max(width, x + other.width()),
        Math.max(ascent, other.ascent() + y),
        Math.max(descent, other.descent() - y),
        0,
        all);
  }

  /** Returns the same space without anything in it. */
  Ink unseen() {
    return new Ink(width, ascent, descent, slant, List.of());
  }
}
