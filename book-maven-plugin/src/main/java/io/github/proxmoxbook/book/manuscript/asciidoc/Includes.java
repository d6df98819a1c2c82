package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.problem.Location;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Keeps the includes of a chapter finite. */
final class Includes {
  /** As deep as Asciidoctor goes ({@code max-include-depth}). */
  private static final int DEEPEST = 64;

  /** Files that include one another twice grow to the power of two. */
  private static final int MOST_LINES = 2_000_000;

  private final Conversion conversion;
  private final Map<Path, Integer> depths = new HashMap<>();
  private final Set<Location> refused = new HashSet<>();
  private Path from;
  private long lines;

  Includes(Conversion conversion) {
    this.conversion = conversion;
  }

  /** Returns the place of a directive. */
  Location place(Path file, int line) {
    return new Location(conversion.files().display(file), line, 0);
  }

  /** Returns whether a file may include another; if not, that has been reported. */
  boolean enter(Path file, Location place) {
    from = file;
    return depths.getOrDefault(file, 0) < DEEPEST
        || refuse(place, "includes are nested more than " + DEEPEST + " deep");
  }

  /** Counts a file that is included; returns whether it may be, or else reports it. */
  boolean count(Path file, int size, Location place) {
    depths.put(file, depths.getOrDefault(from, 0) + 1);
    lines += size + 1;
    return lines <= MOST_LINES
        || refuse(place, "the chapter includes more than " + MOST_LINES + " lines");
  }

  private boolean refuse(Location place, String message) {
    if (refused.add(place)) {
      conversion.report(
          AsciiDocRule.INCLUDE_DEPTH,
          place,
          message,
          "a file may include neither itself nor one that includes it");
    }
    return false;
  }
}
