package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.function.Consumer;

/** Asks for a title: it is what a screen reader says first. */
final class TitleCheck implements Check {
  @Override
  public void check(ParsedDiagram diagram, Consumer<Problem> problems) {
    if (diagram.textOf("title").isEmpty()) {
      problems.accept(
          Problem.of(
              DiagramRule.TITLE_MISSING,
              diagram.places().of(diagram.root()),
              "the diagram has no <title>",
              "write <title>…</title> as the first child of <svg>"));
    }
  }
}
