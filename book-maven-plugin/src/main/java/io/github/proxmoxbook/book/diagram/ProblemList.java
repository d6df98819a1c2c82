package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Rule;
import java.util.ArrayList;
import java.util.List;

/** The problems of one diagram: each once, and not more of them than anybody reads. */
final class ProblemList {
  private static final int MOST = 100;

  private final List<Problem> problems = new ArrayList<>();

  /** Adds a problem; one too many is replaced by a word on how many are shown. */
  void add(Problem problem) {
    if (problems.size() < MOST) {
      if (!problems.contains(problem)) {
        problems.add(problem);
      }
    } else if (problems.size() == MOST) {
      problems.add(
          Problem.of(
              DiagramRule.TOO_COMPLEX,
              Location.of(problem.location().file()),
              "more than " + MOST + " problems, of which only these are shown",
              "mend these first"));
    }
  }

  /** Returns whether a rule is broken. */
  boolean has(Rule rule) {
    return problems.stream().anyMatch(problem -> problem.rule() == rule);
  }

  /** Returns the problems in the order in which they were found. */
  List<Problem> all() {
    return List.copyOf(problems);
  }
}
