package io.github.proxmoxbook.book.manuscript.kept;

import io.github.proxmoxbook.book.manuscript.BookRoot;
import java.util.List;
import java.util.Objects;

/**
 * A result, and what it depends on besides what its key says.
 *
 * @param result the result
 * @param answers what was asked of files while it was made
 * @param <T> what the result is
 */
record Kept<T>(T result, List<FileAnswer> answers) {
  /** Checks the values. */
  Kept {
    Objects.requireNonNull(result, "result");
    answers = List.copyOf(answers);
  }

  /** Returns whether making it again would give the same. */
  boolean holds(BookRoot root) {
    return answers.stream().allMatch(answer -> answer.holds(root));
  }
}
