package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;

/** From which severity on a problem fails the build; the values of {@code book.failOn}. */
public enum FailOn {
  /** Errors fail the build. */
  ERROR,
  /** Warnings fail the build, too. */
  WARNING,
  /** Nothing fails the build. */
  NEVER;

  boolean fails(Problem problem) {
    return switch (this) {
      case ERROR -> problem.severity() == Severity.ERROR;
      case WARNING -> problem.severity() != Severity.INFO;
      case NEVER -> false;
    };
  }

  static FailOn of(String word) {
    for (FailOn value : values()) {
      if (value.name().equalsIgnoreCase(word.strip())) {
        return value;
      }
    }
    throw new IllegalArgumentException(
        "book.failOn is '" + word + "': expected error, warning or never");
  }
}
