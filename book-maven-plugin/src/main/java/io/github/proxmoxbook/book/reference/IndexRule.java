package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.Severity;

/** Rules about the index of the whole book. */
public enum IndexRule implements Rule {
  /** Nothing says where a term with kanji belongs in the order of kana. */
  READING_MISSING(
      "index.reading-missing", Severity.INFO, "A term of the index has kanji and no reading."),
  /** The same term is read in two ways. */
  READINGS_DIFFER(
      "index.readings-differ", Severity.WARNING, "A term of the index has two readings."),
  /** Two terms differ in case, width or spaces only. */
  TERM_VARIES(
      "index.term-varies",
      Severity.WARNING,
      "Two terms of the index differ in case, width or spaces only."),
  /** A reference from one term to another leads to none. */
  SEE_UNKNOWN(
      "index.see-unknown", Severity.WARNING, "The index sends readers to a term it does not have.");

  private final String id;
  private final Severity severity;
  private final String description;

  IndexRule(String id, Severity severity, String description) {
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
