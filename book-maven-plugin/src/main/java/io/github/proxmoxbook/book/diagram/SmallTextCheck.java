package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.Locale;
import java.util.function.Consumer;

/** Finds text that is too small to read once the diagram is made to fit on the page. */
final class SmallTextCheck implements SceneCheck {
  /** Below this even sharp eyes need a magnifier; laws on package leaflets ask for more. */
  private static final double LEAST_POINTS = 6;

  /** Sizes are products of factors: one that is meant to be the least shall not fail. */
  private static final double TOLERANCE = 0.01;

  private static final double POINTS_PER_PIXEL = 0.75;

  private final LintOptions options;

  SmallTextCheck(LintOptions options) {
    this.options = options;
  }

  @Override
  public void check(Scene scene, Places places, Consumer<Problem> problems) {
    double scale = options.printScale(scene.size()) * POINTS_PER_PIXEL;
    Mark.Line smallest = null;
    int count = 0;
    for (Mark mark : scene.marks()) {
      if (mark instanceof Mark.Line line && line.least() * scale < LEAST_POINTS - TOLERANCE) {
        count++;
        smallest = smallest == null || line.least() < smallest.least() ? line : smallest;
      }
    }
    if (smallest != null) {
      problems.accept(problem(smallest, count, scale, places));
    }
  }

  /** One problem for all: they have one cause, and there may be hundreds. */
  private static Problem problem(Mark.Line smallest, int count, double scale, Places places) {
    String others = count == 1 ? "" : " (the smallest of " + count + " such texts)";
    return Problem.of(
        DiagramRule.TEXT_SMALL,
        places.of(smallest.element()),
        String.format(
            Locale.ROOT,
            "the text %s has letters of %.1f pt in print, less than %.0f pt%s",
            Quoted.of(smallest.text()),
            smallest.least() * scale,
            LEAST_POINTS,
            others),
        String.format(
            Locale.ROOT,
            "make it %.1f px or more, or draw the diagram narrower",
            Math.ceil(LEAST_POINTS / scale * 10) / 10));
  }
}
