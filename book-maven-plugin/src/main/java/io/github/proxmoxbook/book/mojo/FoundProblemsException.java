package io.github.proxmoxbook.book.mojo;

import org.apache.maven.plugin.MojoFailureException;

/** Ends a goal because of problems, each of which has been reported. */
final class FoundProblemsException extends MojoFailureException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param summary how many there are
   */
  FoundProblemsException(String summary) {
    super(summary);
  }
}
