package io.github.proxmoxbook.book.manuscript;

import io.github.proxmoxbook.book.problem.Location;
import java.util.List;
import java.util.Objects;

/**
 * A part of the book.
 *
 * @param matter where in the book it stands
 * @param number its number, counted from 1; 0 if it has none
 * @param title its title; empty if it has none
 * @param location where its heading stands, or {@code SUMMARY.md} as a whole
 * @param chapters its chapters in order; drafts are left out
 */
public record Part(
    Matter matter, int number, String title, Location location, List<Chapter> chapters) {
  /** Checks the values. */
  public Part {
    Objects.requireNonNull(matter, "matter");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(location, "location");
    chapters = List.copyOf(chapters);
  }
}
