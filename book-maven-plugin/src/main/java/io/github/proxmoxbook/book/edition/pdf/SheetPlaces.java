package io.github.proxmoxbook.book.edition.pdf;

import io.github.proxmoxbook.book.problem.Location;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the lines of the one style sheet come from that the typesetter reads. */
final class SheetPlaces {
  /** How the typesetter names the sheet in what it reports, and the line, counted from 1. */
  private static final Pattern REPORT =
      Pattern.compile("\\(#inline_style_1\\) (.*) at line (\\d+)\\.(.*)", Pattern.DOTALL);

  private final TreeMap<Integer, String> files = new TreeMap<>();
  private int next = 1;

  /**
   * Adds a sheet behind those before it. The typesetter does not count blank lines at the start.
   */
  void add(String file, String text) {
    if (files.isEmpty()) {
      int blank = text.length() - text.stripLeading().length();
      next -= ThemeSheet.line(text, blank) - 1;
    }
    files.put(next, file);
    next += ThemeSheet.line(text, text.length());
  }

  /** Returns the place that a report of the typesetter names; empty if it names none. */
  Optional<Location> of(String report) {
    Matcher matcher = REPORT.matcher(report);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int line = Integer.parseInt(matcher.group(2));
    Map.Entry<Integer, String> sheet = files.floorEntry(line);
    return Optional.ofNullable(sheet)
        .map(found -> new Location(found.getValue(), line - found.getKey() + 1, 0));
  }

  /** Returns what a report says, without its place. */
  static String message(String report) {
    return REPORT.matcher(report).replaceFirst("$1.$3");
  }
}
