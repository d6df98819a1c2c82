package io.github.proxmoxbook.book.manuscript;

import io.github.proxmoxbook.book.problem.Location;
import java.util.List;
import java.util.Objects;

/**
 * What a chapter says about one term of the index: where the book treats of it, or which other term
 * is to be looked up.
 *
 * @param id the id that the body carries at the place; empty if the mark is only a reference to
 *     another term
 * @param end the id at the end of the passage; empty if the place is a single one
 * @param terms the term, and below it a term of the second and of the third level, if there are any
 * @param readings how each of these is read, in kana; empty where nothing is said
 * @param see the other term in the same form as {@code terms}; empty if there is none
 * @param location where the mark stands in the source
 */
public record IndexMark(
    String id,
    String end,
    List<String> terms,
    List<String> readings,
    List<String> see,
    Location location) {
  /** How many levels an index has. */
  public static final int LEVELS = 3;

  /** Checks the values. */
  public IndexMark {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(end, "end");
    terms = List.copyOf(terms);
    readings = List.copyOf(readings);
    see = List.copyOf(see);
    Objects.requireNonNull(location, "location");
    if (terms.isEmpty() || terms.size() > LEVELS || terms.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("no terms: " + terms);
    }
    if (readings.size() != terms.size()) {
      throw new IllegalArgumentException(readings.size() + " readings of " + terms);
    }
  }

  /** Returns whether the body has a place for it. */
  public boolean isPlace() {
    return !id.isEmpty();
  }
}
