package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Problem;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Consumer;

/** Finds drawings that show nothing, or nothing but their ground. */
final class EmptyCheck implements SceneCheck {
  /** Part of the canvas from which on a rectangle is its ground. */
  private static final double GROUND = 0.9;

  @Override
  public void check(Scene scene, Places places, Consumer<Problem> problems) {
    List<Mark> shown = scene.marks().stream().filter(mark -> !isGround(mark, scene)).toList();
    if (shown.isEmpty()) {
      problems.accept(
          Problem.of(
              DiagramRule.PLACEHOLDER,
              places.first(),
              "the diagram shows nothing" + (scene.marks().isEmpty() ? "" : " but its ground"),
              "draw it, or take it out of the book"));
    }
  }

  private static boolean isGround(Mark mark, Scene scene) {
    if (!(mark instanceof Mark.Figure figure) || !(figure.fill() instanceof Color)) {
      return false;
    }
    Rectangle2D canvas = scene.canvas();
    Rectangle2D covered = figure.outline().getBounds2D().createIntersection(canvas);
    return !covered.isEmpty()
        && covered.getWidth() >= GROUND * canvas.getWidth()
        && covered.getHeight() >= GROUND * canvas.getHeight()
        && figure.outline().contains(shrunk(covered));
  }

  /** Round corners and the line around do not matter. */
  private static Rectangle2D shrunk(Rectangle2D box) {
    double x = 0.1 * box.getWidth();
    double y = 0.1 * box.getHeight();
    return new Rectangle2D.Double(
        box.getX() + x, box.getY() + y, box.getWidth() - 2 * x, box.getHeight() - 2 * y);
  }
}
