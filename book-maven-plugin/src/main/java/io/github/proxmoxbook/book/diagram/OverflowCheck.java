package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Problem;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Finds text that runs out of the canvas, where it is cut off, or out of the box it stands in. */
final class OverflowCheck implements SceneCheck {
  /** Part of the font size by which letters may reach over: nobody sees that. */
  private static final double SLACK = 0.1;

  @Override
  public void check(Scene scene, Places places, Consumer<Problem> problems) {
    List<Box> boxes = new ArrayList<>();
    TextBoxes homes = new TextBoxes(boxes, scene.canvas());
    for (Mark mark : scene.marks()) {
      if (mark instanceof Mark.Figure figure) {
        Box.of(figure, boxes.size()).ifPresent(boxes::add);
      } else if (mark instanceof Mark.Line line) {
        Rectangle2D canvas = scene.canvas();
        double outside = outside(line.ink(), canvas);
        if (outside > SLACK * Math.max(line.em(), 1)) {
          boolean isGone = !line.ink().intersects(canvas);
          problems.accept(cut(line, isGone, outside, places));
        } else {
          homes
              .of(line)
              .map(home -> overflow(line, home))
              .filter(over -> over > SLACK * line.em())
              .ifPresent(over -> problems.accept(overflowing(line, over, places)));
        }
      }
    }
  }

  private static double outside(Rectangle2D ink, Rectangle2D canvas) {
    double across = Math.max(canvas.getMinX() - ink.getMinX(), ink.getMaxX() - canvas.getMaxX());
    double down = Math.max(canvas.getMinY() - ink.getMinY(), ink.getMaxY() - canvas.getMaxY());
    return Math.max(across, down);
  }

  private static double overflow(Mark.Line line, Box home) {
    var middle = TextBoxes.middle(line);
    return Math.max(home.distance(middle, line.start()), home.distance(middle, line.end()));
  }

  private static Problem cut(Mark.Line line, boolean isGone, double outside, Places places) {
    String what = isGone ? "lies outside the viewBox" : "runs %.0f px out of the viewBox";
    return Problem.of(
        DiagramRule.TEXT_OVERFLOW,
        places.of(line.element()),
        "the text "
            + Quoted.of(line.text())
            + " "
            + String.format(Locale.ROOT, what, Math.max(1, outside))
            + " in the book's font",
        "make the viewBox larger, or shorten or move the text");
  }

  private static Problem overflowing(Mark.Line line, double over, Places places) {
    return Problem.of(
        DiagramRule.TEXT_OVERFLOW,
        places.of(line.element()),
        String.format(
            Locale.ROOT,
            "the text %s runs %.0f px out of the box it stands in, in the book's font",
            Quoted.of(line.text()),
            Math.max(1, over)),
        "make the box larger, or the text shorter");
  }
}
