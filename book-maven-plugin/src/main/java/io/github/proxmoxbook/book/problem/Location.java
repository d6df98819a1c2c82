package io.github.proxmoxbook.book.problem;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a source file.
 *
 * @param file the path from the book's root, with {@code /} between its parts
 * @param line the line, counted from 1; 0 if the file as a whole is meant
 * @param column the column in UTF-16 units, counted from 1; 0 if the line as a whole is meant
 */
public record Location(String file, int line, int column) implements Comparable<Location> {
  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column);

  /** Checks the values. */
  public Location {
    Objects.requireNonNull(file, "file");
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException(
          "negative position in " + file + ": " + line + ":" + column);
    }
  }

  /**
   * Returns the place that is a whole file.
   *
   * @param file the path from the book's root
   * @return the location, without line and column
   */
  public static Location of(String file) {
    return new Location(file, 0, 0);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** Returns {@code file:line:column}, leaving out what is not known. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
