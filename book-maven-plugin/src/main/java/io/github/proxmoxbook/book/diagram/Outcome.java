package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What became of one diagram.
 *
 * @param diagram the diagram; empty if it has an error
 * @param problems what is wrong with it
 * @param drawn whether it was drawn now
 */
record Outcome(Optional<Diagram> diagram, List<Problem> problems, boolean drawn) {
  Outcome {
    problems = List.copyOf(problems);
  }

  static Outcome failed(List<Problem> problems) {
    return new Outcome(Optional.empty(), problems, false);
  }

  static boolean hasError(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
