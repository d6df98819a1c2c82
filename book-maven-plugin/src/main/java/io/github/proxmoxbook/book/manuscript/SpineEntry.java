package io.github.proxmoxbook.book.manuscript;

import java.util.Objects;
import java.util.Optional;

/**
 * A place in the order of a book.
 *
 * @param entry what {@code SUMMARY.md} says
 * @param chapter the chapter; empty for a draft and for a file that could not be read
 */
public record SpineEntry(SummaryEntry entry, Optional<Chapter> chapter) {
  /** Checks the values. */
  public SpineEntry {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(chapter, "chapter");
  }
}
