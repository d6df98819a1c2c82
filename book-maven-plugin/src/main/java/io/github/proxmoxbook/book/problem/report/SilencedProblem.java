package io.github.proxmoxbook.book.problem.report;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.Objects;

/**
 * A problem that somebody chose not to hear of.
 *
 * @param problem the problem
 * @param kind where that was said
 * @param reason why, as it was written down; empty if it was not
 */
public record SilencedProblem(Problem problem, Kind kind, String reason) {
  /** Where a problem is silenced; the words are those of SARIF 2.1.0, section 3.35.2. */
  public enum Kind {
    /** By a comment in the file. */
    IN_SOURCE("inSource"),
    /** By the baseline. */
    EXTERNAL("external");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** Returns the word of SARIF. */
    @Override
    public String toString() {
      return word;
    }
  }

  /** Checks the values. */
  public SilencedProblem {
    Objects.requireNonNull(problem, "problem");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(reason, "reason");
  }
}
