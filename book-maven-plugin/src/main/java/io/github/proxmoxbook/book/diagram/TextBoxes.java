package io.github.proxmoxbook.book.diagram;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells in which box a text is meant to stand. Labels of lines and frames may lie over boxes that
 * they have nothing to do with; where that cannot be excluded, a text stands in none.
 */
final class TextBoxes {
  /** Half of the height, as a part of the font size, with which text must be inside. */
  private static final double HALF_HEIGHT = 0.3;

  /** The part of its own length that a box must at least have to be that of a text. */
  private static final double LEAST_WIDTH = 0.4;

  /** How near to the middle of a box centred text is, as a part of the font size. */
  private static final double CENTRED = 0.5;

  /** The greatest padding at the beginning or end of a box, as a multiple of the font size. */
  private static final double PADDING = 1.5;

  /** Part of the canvas from which on a box is the ground of the drawing. */
  private static final double GROUND = 0.9;

  private final List<Box> boxes;
  private final Rectangle2D canvas;

  /**
   * Creates the question.
   *
   * @param boxes the boxes that are painted so far, growing
   * @param canvas the canvas
   */
  TextBoxes(List<Box> boxes, Rectangle2D canvas) {
    this.boxes = boxes;
    this.canvas = canvas;
  }

  static Point2D middle(Mark.Line line) {
    return new Point2D.Double(
        (line.start().getX() + line.end().getX()) / 2,
        (line.start().getY() + line.end().getY()) / 2);
  }

  /** Returns the box in which a line of text that is painted now is meant to stand. */
  Optional<Box> of(Mark.Line line) {
    if (!line.isStraight()) {
      return Optional.empty();
    }
    return boxes.stream()
        .filter(box -> holds(box, line))
        .min(Comparator.comparingDouble(Box::area))
        .filter(box -> !isGround(box))
        .filter(box -> isMeant(box, line));
  }

  /** The middle of the text lies inside, over and under it is room, and the box is no mere bar. */
  private static boolean holds(Box box, Mark.Line line) {
    Point2D middle = middle(line);
    if (!box.contains(middle.getX(), middle.getY())) {
      return false;
    }
    double length = line.start().distance(line.end());
    double half = HALF_HEIGHT * line.em() / Math.max(length, 1e-6);
    double upX = (line.end().getY() - line.start().getY()) * half;
    double upY = (line.start().getX() - line.end().getX()) * half;
    return box.contains(middle.getX() + upX, middle.getY() + upY)
        && box.contains(middle.getX() - upX, middle.getY() - upY)
        && length - box.distance(middle, line.start()) - box.distance(middle, line.end())
            >= LEAST_WIDTH * length;
  }

  private boolean isGround(Box box) {
    return box.bounds().getWidth() >= GROUND * canvas.getWidth()
        && box.bounds().getHeight() >= GROUND * canvas.getHeight();
  }

  /** Drawn right after the box, alone with it in a group, or set as text in a box is set. */
  private boolean isMeant(Box box, Mark.Line line) {
    boolean isNext = box.order() == boxes.size() - 1;
    boolean isPair =
        box.group() == line.group()
            && boxes.stream().filter(other -> other.group() == box.group()).count() == 1;
    return isNext || isPair || isCentred(box, line) || isAligned(box, line);
  }

  private static boolean isCentred(Box box, Mark.Line line) {
    Rectangle2D bounds = box.bounds();
    Point2D centre = new Point2D.Double(bounds.getCenterX(), bounds.getCenterY());
    double length = Math.max(line.start().distance(line.end()), 1e-6);
    Point2D middle = middle(line);
    double along =
        ((centre.getX() - middle.getX()) * (line.end().getX() - line.start().getX())
                + (centre.getY() - middle.getY()) * (line.end().getY() - line.start().getY()))
            / length;
    return Math.abs(along) <= CENTRED * line.em();
  }

  /** One end lies inside, near the outline. */
  private static boolean isAligned(Box box, Mark.Line line) {
    return isNearEdge(box, line.start(), line.end(), line.em())
        || isNearEdge(box, line.end(), line.start(), line.em());
  }

  private static boolean isNearEdge(Box box, Point2D end, Point2D other, double em) {
    double length = Math.max(end.distance(other), 1e-6);
    double beyondX = end.getX() + (end.getX() - other.getX()) / length * PADDING * em;
    double beyondY = end.getY() + (end.getY() - other.getY()) / length * PADDING * em;
    return box.contains(end.getX(), end.getY()) && !box.contains(beyondX, beyondY);
  }
}
