package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.function.Consumer;

/** Looks for one kind of problem in a diagram that was read. */
@FunctionalInterface
interface Check {
  /**
   * Checks a diagram.
   *
   * @param diagram the diagram, which is not changed
   * @param problems receives what is wrong
   */
  void check(ParsedDiagram diagram, Consumer<Problem> problems);
}
