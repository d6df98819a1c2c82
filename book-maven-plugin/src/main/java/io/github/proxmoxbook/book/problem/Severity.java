package io.github.proxmoxbook.book.problem;

import java.util.Locale;

/** How grave a problem is, the gravest first. */
public enum Severity {
  /** The book is wrong; the build fails unless it is told otherwise. */
  ERROR,
  /** The book is probably wrong; the build goes on unless {@code book.failOn=warning}. */
  WARNING,
  /** Worth knowing; never fails a build. */
  INFO;

  /**
   * Reads a severity as users write it.
   *
   * @param word {@code error}, {@code warning} or {@code info}, in any case
   * @return the severity
   * @throws IllegalArgumentException naming the word, if it is none of them
   */
  public static Severity of(String word) {
    for (Severity severity : values()) {
      if (severity.toString().equals(word.strip().toLowerCase(Locale.ROOT))) {
        return severity;
      }
    }
    throw new IllegalArgumentException(
        "unknown severity '"
            + word
            + "': expected error, warning or info, or off in a configuration");
  }

  /** Returns the word that reports print: {@code error}, {@code warning} or {@code info}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
