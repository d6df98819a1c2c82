package io.github.proxmoxbook.book.edition;

import io.github.proxmoxbook.book.problem.Rule;
import io.github.proxmoxbook.book.problem.Severity;

/** Rules about the words that the editions add to the author's. */
public enum LabelRule implements Rule {
  /** A line of the file is no key with a value. */
  SYNTAX("labels.syntax", Severity.ERROR, "A line of the file of words is no key with a value."),
  /** A key that no edition asks for. */
  KEY_UNKNOWN(
      "labels.key-unknown", Severity.ERROR, "The file of words has a key that does not exist."),
  /** A key twice, of which only the last would count. */
  KEY_TWICE("labels.key-twice", Severity.ERROR, "The file of words has a key twice."),
  /** A text without the place of a number, or with one too many. */
  PLACEHOLDER(
      "labels.placeholder",
      Severity.ERROR,
      "A text in the file of words lacks a placeholder such as {0}, or has one too many."),
  /** A language that the plugin has no words of. */
  LANGUAGE(
      "labels.language",
      Severity.WARNING,
      "The plugin has no words in the book's language, and the book does not bring them all."),
  /** Numbers are written in a way in which the prose is not understood. */
  MENTION(
      "labels.mention",
      Severity.INFO,
      "Numbers are written in a way that is not recognised where the prose mentions them.");

  private final String id;
  private final Severity severity;
  private final String description;

  LabelRule(String id, Severity severity, String description) {
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
