package io.github.proxmoxbook.book.problem.report;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.List;
import java.util.Objects;

/**
 * What one run of a goal found.
 *
 * @param goal the goal, for example {@code check-references}
 * @param problems what is reported, sorted, with the severities of the configuration
 * @param silenced what comments and the baseline leave out of the report
 * @param complete whether the goal came to its end; false if it broke off, so that there may be
 *     more
 */
public record Findings(
    String goal, List<Problem> problems, List<SilencedProblem> silenced, boolean complete) {
  /** Checks the values. */
  public Findings {
    Objects.requireNonNull(goal, "goal");
    problems = List.copyOf(problems);
    silenced = List.copyOf(silenced);
  }
}
