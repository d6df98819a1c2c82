package io.github.proxmoxbook.book.manuscript;

import io.github.proxmoxbook.book.problem.Location;
import java.util.List;
import java.util.Objects;

/**
 * A part of the book as {@code SUMMARY.md} lists it. Chapters before the first part heading stand
 * in a part without number and title.
 *
 * @param matter where in the book it stands
 * @param number its number, counted from 1; 0 if it has none
 * @param title its title; empty if it has none
 * @param location where its heading stands, or the file as a whole
 * @param entries its chapters in order, nested ones after their parents
 */
public record SummaryPart(
    Matter matter, int number, String title, Location location, List<SummaryEntry> entries) {
  /** Checks the values. */
  public SummaryPart {
    Objects.requireNonNull(matter, "matter");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(location, "location");
    entries = List.copyOf(entries);
  }
}
