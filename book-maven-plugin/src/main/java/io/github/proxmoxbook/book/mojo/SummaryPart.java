package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What goals made of one book and found in it. */
final class SummaryPart {
  private static final double KILO = 1000;

  private final String title;
  private final Function<Path, String> display;
  private final Map<Path, String> files = new LinkedHashMap<>();
  private final Map<String, Duration> times = new LinkedHashMap<>();

  /** Goals that read the same source report the same problem. */
  private final Set<Problem> problems = new LinkedHashSet<>();

  private String size = "";

  SummaryPart(String title, Function<Path, String> display) {
    this.title = title;
    this.display = display;
  }

  /** Takes how much the book holds, as a text. */
  synchronized void size(String text) {
    size = text;
  }

  /** Takes the problems of a goal, as they were reported. */
  synchronized void add(Collection<Problem> found) {
    problems.addAll(found);
  }

  /**
   * Takes an edition, also one that was up to date.
   *
   * @param pages how many pages it has, as a text; empty if it has none
   */
  synchronized void made(Path file, String pages) throws IOException {
    String bytes = bytes(Files.size(file));
    files.put(file, pages.isEmpty() ? bytes : pages + ", " + bytes);
  }

  /** Takes how long a goal took; what runs more than once counts as one. */
  synchronized void took(String goal, Duration time) {
    times.merge(goal, time, Duration::plus);
  }

  synchronized List<String> lines() {
    if (size.isEmpty() && files.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(size.isEmpty() ? title : title + ": " + size);
    lines.add("  problems: " + problemCounts());
    files.forEach((file, what) -> lines.add("  " + display.apply(file) + ": " + what));
    lines.add(
        "  time: "
            + times.entrySet().stream()
                .map(goal -> goal.getKey() + " " + seconds(goal.getValue()))
                .collect(Collectors.joining(", ")));
    return lines;
  }

  private String problemCounts() {
    return String.join(
        ", ",
        counted(Severity.ERROR, "error"),
        counted(Severity.WARNING, "warning"),
        counted(Severity.INFO, "note"));
  }

  private String counted(Severity severity, String word) {
    long count = problems.stream().filter(problem -> problem.severity() == severity).count();
    return Counted.of(count, word);
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f s", time.toMillis() / KILO);
  }

  private static String bytes(long count) {
    if (count < KILO * KILO) {
      return String.format(Locale.ROOT, "%.0f kB", Math.ceil(count / KILO));
    }
    return String.format(Locale.ROOT, "%.1f MB", count / (KILO * KILO));
  }
}
