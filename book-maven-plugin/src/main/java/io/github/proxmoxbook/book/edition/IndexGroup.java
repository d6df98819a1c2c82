package io.github.proxmoxbook.book.edition;

import java.util.List;
import java.util.Objects;

/**
 * The entries of an index under one heading.
 *
 * @param heading the heading, for example {@code か}, {@code A} or {@code 記号・数字}
 * @param entries the entries in order
 */
public record IndexGroup(String heading, List<IndexEntry> entries) {
  /** Checks the values. */
  public IndexGroup {
    Objects.requireNonNull(heading, "heading");
    entries = List.copyOf(entries);
  }
}
