package io.github.proxmoxbook.book.edition;

import io.github.proxmoxbook.book.manuscript.Matter;
import io.github.proxmoxbook.book.problem.Location;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of an edition.
 *
 * @param id its id within the edition, for example {@code part-1}
 * @param matter where in the book it stands
 * @param label its label, for example {@code 第I部}; empty if it has none
 * @param title its title; empty if the chapters stand in no part
 * @param location where its title is written, for reports
 * @param introduction what stands between its title and its first chapter; its id is that of the
 *     part
 * @param chapters its chapters in order
 */
public record EditionPart(
    String id,
    Matter matter,
    String label,
    String title,
    Location location,
    Optional<EditionChapter> introduction,
    List<EditionChapter> chapters) {
  /** Checks the values. */
  public EditionPart {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(matter, "matter");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(introduction, "introduction");
    chapters = List.copyOf(chapters);
  }

  /** Returns all that the part holds, its introduction first. */
  public List<EditionChapter> texts() {
    return Stream.concat(introduction.stream(), chapters.stream()).toList();
  }

  /** Returns whether the part has a page and an entry of its own. */
  public boolean isTitled() {
    return !title.isEmpty();
  }

  /** Returns label and title as one line. */
  public String heading() {
    return label.isEmpty() ? title : label + " " + title;
  }
}
