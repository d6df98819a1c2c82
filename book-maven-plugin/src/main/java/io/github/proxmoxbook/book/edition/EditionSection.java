package io.github.proxmoxbook.book.edition;

import java.util.Objects;

/**
 * A section as tables of contents list it.
 *
 * @param level the level of its heading, 2 and deeper
 * @param label its number; empty if it has none
 * @param title its title
 * @param id its id within the chapter
 */
public record EditionSection(int level, String label, String title, String id) {
  /** Checks the values. */
  public EditionSection {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(id, "id");
  }

  /** Returns label and title as one line. */
  public String heading() {
    return label.isEmpty() ? title : label + " " + title;
  }
}
