package io.github.proxmoxbook.book.edition;

import java.util.List;
import java.util.Objects;

/**
 * An entry of an index.
 *
 * @param term the term
 * @param reading how it is read, as the author says; empty if nothing is said
 * @param places where the book treats of it, in the order of the book; may lie on one page
 * @param subentries the entries below it, in order
 * @param see other terms to look up: instead of this one if it has neither places nor subentries,
 *     else besides
 */
public record IndexEntry(
    String term,
    String reading,
    List<IndexPlace> places,
    List<IndexEntry> subentries,
    List<String> see) {
  /** Checks the values. */
  public IndexEntry {
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(reading, "reading");
    places = List.copyOf(places);
    subentries = List.copyOf(subentries);
    see = List.copyOf(see);
  }

  /** Returns whether the entry holds nothing but references to other terms. */
  public boolean isReference() {
    return places.isEmpty() && subentries.isEmpty();
  }
}
