package io.github.proxmoxbook.book.edition;

import java.util.List;

/**
 * What is gathered from all chapters.
 *
 * @param index the index; empty if no chapter marks a term
 * @param figures the figures with captions, in the order of the book
 * @param tables the tables with captions
 * @param listings the listings with titles
 */
public record EditionLists(
    List<IndexGroup> index,
    List<ListedItem> figures,
    List<ListedItem> tables,
    List<ListedItem> listings) {
  /** Checks the values. */
  public EditionLists {
    index = List.copyOf(index);
    figures = List.copyOf(figures);
    tables = List.copyOf(tables);
    listings = List.copyOf(listings);
  }
}
