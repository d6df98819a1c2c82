package io.github.proxmoxbook.book.problem;

/**
 * A rule that sources or editions can break. Each feature has one enum of its rules; ids are stable
 * because users write them in configurations and in comments.
 */
public interface Rule {
  /** Returns the dotted lower-case id, for example {@code reference.anchor-unknown}. */
  String id();

  /** Returns the severity of a breach where the configuration says nothing. */
  Severity defaultSeverity();

  /** Returns one line on what the rule finds, for the reference of rules. */
  String description();
}
