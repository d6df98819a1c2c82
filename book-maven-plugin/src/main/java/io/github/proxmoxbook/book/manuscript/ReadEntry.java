package io.github.proxmoxbook.book.manuscript;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of an entry of a summary.
 *
 * @param chapter the chapter; empty for a draft, and if it cannot be read
 * @param problems what is wrong with it, in the order in which it was found
 */
record ReadEntry(Optional<Chapter> chapter, List<Problem> problems) {
  /** Checks the values. */
  ReadEntry {
    problems = List.copyOf(problems);
  }
}
