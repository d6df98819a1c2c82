package io.github.proxmoxbook.book.manuscript;

import io.github.proxmoxbook.book.problem.Location;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of the book.
 *
 * @param matter where in the book it stands
 * @param number its number, counted from 1; 0 if it has none
 * @param title its title; empty if it has none
 * @param location where its heading stands, or {@code SUMMARY.md} as a whole
 * @param introduction what stands between its title and its first chapter, as a chapter without
 *     number that has the title of the part; empty if the part cannot have one
 * @param chapters its chapters in order; drafts are left out
 */
public record Part(
    Matter matter,
    int number,
    String title,
    Location location,
    Optional<Chapter> introduction,
    List<Chapter> chapters) {
  /** The kind of a chapter that is the introduction of a part. */
  public static final String KIND = "part";

  /** Checks the values. */
  public Part {
    Objects.requireNonNull(matter, "matter");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(introduction, "introduction");
    chapters = List.copyOf(chapters);
  }

  /** Returns all that the part holds, its introduction first. */
  public List<Chapter> texts() {
    return Stream.concat(introduction.stream(), chapters.stream()).toList();
  }
}
