package io.github.proxmoxbook.book.edition;

import java.util.List;
import java.util.Objects;

/**
 * A chapter of an edition.
 *
 * @param id its id within the edition, for example {@code chapter-07}; links name {@code
 *     chapter-07.xhtml#quorum}
 * @param kind what its author calls it, as in {@link
 *     io.github.proxmoxbook.book.manuscript.Chapter#kind()}
 * @param depth 1 for a chapter, 2 for a chapter below one, and so on
 * @param label its label, for example {@code 第7章}; empty if it has none
 * @param title its title
 * @param source its source file from the book's root, for reports
 * @param sections its sections in order
 * @param xhtml its content: well-formed XHTML, the children of {@code body}
 */
public record EditionChapter(
    String id,
    String kind,
    int depth,
    String label,
    String title,
    String source,
    List<EditionSection> sections,
    String xhtml) {
  /** Checks the values. */
  public EditionChapter {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    if (depth < 1) {
      throw new IllegalArgumentException(id + " has the depth " + depth);
    }
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(source, "source");
    sections = List.copyOf(sections);
    Objects.requireNonNull(xhtml, "xhtml");
  }

  /** Returns this chapter as one of another kind. */
  EditionChapter withKind(String other) {
    return new EditionChapter(id, other, depth, label, title, source, sections, xhtml);
  }

  /** Returns label and title as one line. */
  public String heading() {
    return label.isEmpty() ? title : label + " " + title;
  }

  /** Returns the name by which links mean this chapter. */
  public String href() {
    return id + ".xhtml";
  }
}
