package io.github.proxmoxbook.book.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a listing as authors name them: {@code 2 4-6}, counted from 1. */
public final class LineRanges {
  private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

  private record Range(int first, int last) {}

  private final List<Range> ranges;

  private LineRanges(List<Range> ranges) {
    this.ranges = ranges;
  }

  /**
   * Reads ranges.
   *
   * @param text numbers and ranges, parted by spaces or commas; empty for no line
   * @return the ranges; nothing if the text is of another form, names line 0, or ends a range
   *     before it begins
   */
  public static Optional<LineRanges> parse(String text) {
    List<Range> ranges = new ArrayList<>();
    for (String part : text.strip().split("[\\s,]+")) {
      Matcher matcher = RANGE.matcher(part);
      if (!part.isEmpty() && !matcher.matches()) {
        return Optional.empty();
      }
      if (!part.isEmpty()) {
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        if (first < 1 || last < first) {
          return Optional.empty();
        }
        ranges.add(new Range(first, last));
      }
    }
    return Optional.of(new LineRanges(ranges));
  }

  /** Returns whether a line, counted from 1, is among these. */
  public boolean contains(int line) {
    return ranges.stream().anyMatch(range -> range.first() <= line && line <= range.last());
  }

  /** Returns the last line named; 0 if none is. */
  public int last() {
    return ranges.stream().mapToInt(Range::last).max().orElse(0);
  }
}
