package io.github.proxmoxbook.book.manuscript.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines that an include names: {@code lines=1..3,7,9..-1}.
 *
 * @see <a href="https://docs.asciidoctor.org/asciidoc/latest/directives/include-lines/">Include by
 *     line ranges</a>
 */
final class IncludeLines {
  private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(?:\\.\\.(-?\\d{0,9}))?");

  private record Range(int first, int last) {}

  private final List<Range> ranges = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();

  IncludeLines(String written, int count) {
    for (String part : written.split(written.contains(",") ? "," : ";")) {
      Matcher range = RANGE.matcher(part.strip());
      if (part.isBlank()) {
        continue;
      }
      if (!range.matches()) {
        wrong.add(part.strip());
        continue;
      }
      int first = Integer.parseInt(range.group(1));
      String to = range.group(2);
      int last = to == null ? first : to.isEmpty() || to.startsWith("-") ? count : number(to);
      if (first < 1 || first > count || last < first) {
        wrong.add(part.strip());
      }
      ranges.add(new Range(first, last));
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** Returns the ranges that name nothing. */
  List<String> wrong() {
    return wrong;
  }

  boolean contains(int line) {
    return ranges.stream().anyMatch(range -> range.first() <= line && line <= range.last());
  }
}
