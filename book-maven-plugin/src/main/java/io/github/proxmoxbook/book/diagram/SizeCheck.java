package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks for a size that is known and that fits into memory. */
final class SizeCheck implements Check {
  private final double pngScale;

  SizeCheck(double pngScale) {
    this.pngScale = pngScale;
  }

  @Override
  public void check(ParsedDiagram diagram, Consumer<Problem> problems) {
    Optional<DiagramSize> size = DiagramSize.of(diagram.root());
    if (size.isEmpty()) {
      problems.accept(
          Problem.of(
              DiagramRule.UNSUPPORTED,
              diagram.places().of(diagram.root()),
              "the size is unknown: there is neither a usable width and height nor a viewBox",
              "add viewBox=\"0 0 width height\" to <svg>"));
      return;
    }
    double width = size.get().width();
    double height = size.get().height();
    if (Math.max(width, height) > Limits.SIDE || size.get().pixels(pngScale) > Limits.PIXELS) {
      problems.accept(
          Problem.of(
              DiagramRule.TOO_COMPLEX,
              diagram.places().of(diagram.root()),
              String.format(
                  Locale.ROOT,
                  "%.0f × %.0f px at scale %s is more than %d pixels",
                  width,
                  height,
                  DiagramSize.number(pngScale),
                  Limits.PIXELS),
              "set width and height to the natural size in pixels; viewBox may stay as it is"));
    }
  }
}
