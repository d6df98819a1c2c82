package io.github.proxmoxbook.book.manuscript;

import java.util.List;
import java.util.Objects;

/**
 * The order of a book.
 *
 * @param title the heading of {@code SUMMARY.md}; empty if it has none
 * @param parts the parts in order
 */
public record Summary(String title, List<SummaryPart> parts) {
  /** Checks the values. */
  public Summary {
    Objects.requireNonNull(title, "title");
    parts = List.copyOf(parts);
  }

  /** Returns all chapters in order, drafts included. */
  public List<SummaryEntry> entries() {
    return parts.stream().flatMap(part -> part.entries().stream()).toList();
  }
}
