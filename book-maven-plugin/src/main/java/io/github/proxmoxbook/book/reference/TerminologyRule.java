package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.Severity;

/** Rules about terms, and about the file that says which terms a book uses. */
public enum TerminologyRule implements Rule {
  /** A term is written otherwise than {@code prh.yml} says. */
  TERM("terminology.term", Severity.WARNING, "A term is written otherwise than prh.yml says."),
  /** {@code prh.yml} is no YAML, or says something that the prh format does not know. */
  SYNTAX("terminology.syntax", Severity.ERROR, "prh.yml is not in the prh format."),
  /** An import of {@code prh.yml} leads nowhere or out of the book. */
  IMPORT("terminology.import", Severity.ERROR, "An import of prh.yml cannot be read."),
  /** A pattern is no regular expression. */
  PATTERN("terminology.pattern", Severity.ERROR, "A pattern in prh.yml cannot be used."),
  /** A self-test of a rule fails. */
  SPEC("terminology.spec", Severity.ERROR, "A spec in prh.yml does not hold."),
  /** A pattern takes far too long. */
  PATTERN_SLOW(
      "terminology.pattern-slow", Severity.ERROR, "A pattern in prh.yml takes too long to match.");

  private final String id;
  private final Severity severity;
  private final String description;

  TerminologyRule(String id, Severity severity, String description) {
    this.id = id;
    this.severity = severity;
    this.description = description;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity defaultSeverity() {
    return severity;
  }

  @Override
  public String description() {
    return description;
  }
}
