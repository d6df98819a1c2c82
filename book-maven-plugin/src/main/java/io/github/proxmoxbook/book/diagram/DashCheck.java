package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.Locale;
import java.util.function.Consumer;

/** Finds lines with more dashes than memory holds. */
final class DashCheck implements SceneCheck {
  @Override
  public void check(Scene scene, Places places, Consumer<Problem> problems) {
    for (Mark mark : scene.marks()) {
      if (mark instanceof Mark.Figure figure && figure.dashes() > Limits.DASHES) {
        problems.accept(
            Problem.of(
                DiagramRule.TOO_COMPLEX,
                places.of(figure.element()),
                String.format(Locale.ROOT, "a line of %.0f dashes", figure.dashes()),
                "make the dashes longer or the line shorter"));
      }
    }
  }
}
