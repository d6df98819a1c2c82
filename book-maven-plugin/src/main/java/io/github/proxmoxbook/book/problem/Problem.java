package io.github.proxmoxbook.book.problem;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something that is wrong, where, and what to do about it.
 *
 * @param rule the rule that is broken
 * @param severity how grave it is here
 * @param location where
 * @param message what is wrong, one line, without full stop
 * @param hint what to do next, one line; empty if the message says it all
 */
public record Problem(Rule rule, Severity severity, Location location, String message, String hint)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::location)
          .thenComparing(problem -> problem.rule().id())
          .thenComparing(Problem::message);

  /** Checks the values. */
  public Problem {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(hint, "hint");
  }

  /**
   * Creates a problem with the default severity of its rule.
   *
   * @param rule the rule that is broken
   * @param location where
   * @param message what is wrong
   * @param hint what to do next, or the empty string
   * @return the problem
   */
  public static Problem of(Rule rule, Location location, String message, String hint) {
    return new Problem(rule, rule.defaultSeverity(), location, message, hint);
  }

  /**
   * Returns this problem with another severity.
   *
   * @param other the severity
   * @return the problem
   */
  public Problem withSeverity(Severity other) {
    return new Problem(rule, other, location, message, hint);
  }

  /** Orders problems by place, then by rule and message, so that reports are stable. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
