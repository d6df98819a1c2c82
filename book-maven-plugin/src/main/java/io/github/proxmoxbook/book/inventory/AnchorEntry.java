package io.github.proxmoxbook.book.inventory;

import java.util.List;
import java.util.Objects;

/**
 * A place in a book that references can name.
 *
 * @param file the chapter's file, from the book's root
 * @param id its id
 * @param aliases other ids that lead to it
 * @param kind what stands there: {@code heading}, {@code figure}, {@code table}, {@code listing} or
 *     {@code place}
 * @param number its number as readers see it, for example {@code 図2.1}; empty if it has none
 * @param title its title or caption; empty if it has none
 * @param line its line in the file, counted from 1
 */
public record AnchorEntry(
    String file,
    String id,
    List<String> aliases,
    String kind,
    String number,
    String title,
    int line) {
  /** Checks the values. */
  public AnchorEntry {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(id, "id");
    aliases = List.copyOf(aliases);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(title, "title");
    if (line < 0) {
      throw new IllegalArgumentException("line of #" + id + " is " + line + ": expected 0 or more");
    }
  }
}
