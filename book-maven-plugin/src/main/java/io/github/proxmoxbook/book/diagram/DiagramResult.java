package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.List;

/**
 * What became of the diagrams.
 *
 * @param diagrams the diagrams without errors, in the order of their paths
 * @param problems what is wrong, sorted; those of unchanged diagrams are reported again
 * @param converted how many diagrams were drawn now
 * @param unchanged how many needed no drawing because their outputs are up to date
 */
public record DiagramResult(
    List<Diagram> diagrams, List<Problem> problems, int converted, int unchanged) {
  /** Copies the lists. */
  public DiagramResult {
    diagrams = List.copyOf(diagrams);
    problems = List.copyOf(problems);
  }
}
