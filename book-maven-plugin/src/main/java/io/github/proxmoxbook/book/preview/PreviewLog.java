package io.github.proxmoxbook.book.preview;

import io.github.proxmoxbook.book.problem.Severity;

/** The terminal of whoever runs the preview; called by several threads. */
public interface PreviewLog {
  /**
   * Tells how things are going.
   *
   * @param line one line
   */
  void info(String line);

  /**
   * Prints a line of a problem.
   *
   * @param severity how grave it is
   * @param line one line
   */
  void problem(Severity severity, String line);

  /**
   * Tells that the book could not be built.
   *
   * @param message why, and what to do
   * @param cause where it happened
   */
  void failure(String message, Throwable cause);
}
