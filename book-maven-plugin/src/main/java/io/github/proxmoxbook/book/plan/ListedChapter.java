package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.manuscript.SummaryEntry;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A chapter of the book as the plans know it.
 *
 * @param file its path from the book's root
 * @param path its file
 * @param entry its line in {@code SUMMARY.md}
 */
public record ListedChapter(String file, Path path, SummaryEntry entry) {
  /** Checks the values. */
  public ListedChapter {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(entry, "entry");
  }

  /** Returns whether it stands below another chapter, whose plan is also its own. */
  boolean isNested() {
    return entry.number().depth() > 1;
  }
}
