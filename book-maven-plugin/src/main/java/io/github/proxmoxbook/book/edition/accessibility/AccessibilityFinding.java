package io.github.proxmoxbook.book.edition.accessibility;

import java.util.Objects;

/**
 * Something that stands in the way of readers.
 *
 * @param rule the rule that is broken
 * @param entry the file in the EPUB, for example {@code EPUB/chapter-02.xhtml}
 * @param line the line in the file, counted from 1; 0 if the file as a whole is meant
 * @param column the column, counted from 1; 0 if the line as a whole is meant
 * @param message what is wrong, one line, without full stop
 * @param hint what to do next, one line
 */
public record AccessibilityFinding(
    AccessibilityRule rule, String entry, int line, int column, String message, String hint) {
  /** Checks the values. */
  public AccessibilityFinding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(hint, "hint");
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("negative place in " + entry + ": " + line + ":" + column);
    }
  }
}
