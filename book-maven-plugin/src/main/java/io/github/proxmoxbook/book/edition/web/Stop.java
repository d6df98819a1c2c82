package io.github.proxmoxbook.book.edition.web;

import io.github.proxmoxbook.book.edition.EditionSection;
import java.util.List;

/**
 * A page in the order in which the book is read.
 *
 * @param id the name by which {@link io.github.proxmoxbook.book.edition.EditionContent} means it,
 *     for example {@code chapter-07}
 * @param path its path from the root of the site
 * @param depth how deep it stands in the contents: 1 for parts and what stands beside them
 * @param label its label; may be empty
 * @param title its title
 * @param above the id of the part that it stands in; empty if there is none
 * @param sections its sections
 */
record Stop(
    String id,
    String path,
    int depth,
    String label,
    String title,
    String above,
    List<EditionSection> sections) {
  Stop {
    sections = List.copyOf(sections);
  }

  /** Returns label and title as one line. */
  String heading() {
    return label.isEmpty() ? title : label + " " + title;
  }
}
