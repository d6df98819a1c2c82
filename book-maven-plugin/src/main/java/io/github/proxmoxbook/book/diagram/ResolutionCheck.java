package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.Locale;
import java.util.function.Consumer;

/** Finds raster images that are too coarse for paper. */
final class ResolutionCheck implements SceneCheck {
  private static final double LEAST_DPI = 200;
  private static final double PIXELS_PER_INCH = 96;

  /** A few pixels stretched over an area are a colour or a gradient, which paper shows well. */
  private static final double LEAST_SIDE = 4;

  private final LintOptions options;

  ResolutionCheck(LintOptions options) {
    this.options = options;
  }

  @Override
  public void check(Scene scene, Places places, Consumer<Problem> problems) {
    double printScale = options.printScale(scene.size());
    for (Mark mark : scene.marks()) {
      if (mark instanceof Mark.Picture picture
          && Math.min(picture.width(), picture.height()) >= LEAST_SIDE) {
        double dpi = PIXELS_PER_INCH / (picture.scale() * printScale);
        // Rounded as it is shown, or 199.9 would be called "200, less than 200".
        if (Math.round(dpi) < LEAST_DPI) {
          problems.accept(problem(picture, dpi, places));
        }
      }
    }
  }

  private static Problem problem(Mark.Picture picture, double dpi, Places places) {
    double factor = LEAST_DPI / dpi;
    return Problem.of(
        DiagramRule.IMAGE_COARSE,
        places.of(picture.element()),
        String.format(
            Locale.ROOT,
            "the image of %.0f × %.0f pixels has %d dpi in print, less than %.0f",
            picture.width(),
            picture.height(),
            Math.round(dpi),
            LEAST_DPI),
        String.format(
            Locale.ROOT,
            "embed it with %.0f × %.0f pixels or more, or draw it as shapes",
            Math.ceil(picture.width() * factor),
            Math.ceil(picture.height() * factor)));
  }
}
