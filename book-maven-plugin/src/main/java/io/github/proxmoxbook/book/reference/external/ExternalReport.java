package io.github.proxmoxbook.book.reference.external;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.List;

/**
 * What a check of external links came to.
 *
 * @param problems what is wrong, in the order of the links
 * @param asked how many addresses were asked about
 * @param remembered how many were known from an earlier build
 */
public record ExternalReport(List<Problem> problems, int asked, int remembered) {
  /** Checks the values. */
  public ExternalReport {
    problems = List.copyOf(problems);
  }
}
