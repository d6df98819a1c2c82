package io.github.proxmoxbook.book.manuscript;

import io.github.proxmoxbook.book.problem.Location;
import java.util.Objects;

/**
 * A chapter as {@code SUMMARY.md} lists it.
 *
 * @param number its number; none in front and back matter, but for appendices
 * @param title the title in the list
 * @param path its file, relative to the folder of {@code SUMMARY.md}; empty for a draft, which has
 *     a number but no file yet
 * @param location where it stands in the list
 */
public record SummaryEntry(ChapterNumber number, String title, String path, Location location) {
  /** Checks the values. */
  public SummaryEntry {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(location, "location");
  }

  /** Returns this entry with another number. */
  SummaryEntry withNumber(ChapterNumber other) {
    return new SummaryEntry(other, title, path, location);
  }

  /** Returns whether the chapter has no file yet. */
  public boolean isDraft() {
    return path.isEmpty();
  }
}
