package io.github.proxmoxbook.book.status;

import io.github.proxmoxbook.book.problem.report.TextWidth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The ways to show the status. */
public enum StatusFormat {
  /** A table for a terminal. */
  TEXT {
    @Override
    public String format(List<StatusRow> rows) {
      List<List<String>> cells = cells(rows);
      int[] widths =
          IntStream.range(0, HEAD.size())
              .map(i -> cells.stream().mapToInt(r -> TextWidth.of(r.get(i))).max().orElse(0))
              .toArray();
      StringBuilder text = new StringBuilder();
      for (List<String> row : cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
          String padding = " ".repeat(widths[i] - TextWidth.of(row.get(i)));
          line.append(NUMBERS.contains(i) ? padding + row.get(i) : row.get(i) + padding);
          line.append("  ");
        }
        text.append(line.toString().stripTrailing()).append('\n');
      }
      return text.toString();
    }
  },

  /** An array of objects; the fields are those of {@link StatusRow}. */
  JSON {
    @Override
    public String format(List<StatusRow> rows) {
      return StatusJson.of(rows);
    }
  },

  /** A table as GitHub shows it. */
  MARKDOWN {
    @Override
    public String format(List<StatusRow> rows) {
      List<List<String>> cells = new ArrayList<>(cells(rows));
      List<String> rule = new ArrayList<>();
      for (int i = 0; i < HEAD.size(); i++) {
        rule.add(NUMBERS.contains(i) ? "---:" : "---");
      }
      cells.add(1, rule);
      return cells.stream()
          .map(row -> row.stream().map(c -> c.replace("|", "\\|")).toList())
          .map(row -> "| " + String.join(" | ", row) + " |\n")
          .collect(Collectors.joining());
    }
  };

  private static final List<String> HEAD =
      List.of(
          "chapter", "plan", "boxes", "last entry", "status", "characters", "figures", "problems");

  /** The columns that are aligned at their end. */
  private static final List<Integer> NUMBERS = List.of(2, 5, 6, 7);

  /**
   * Formats the status.
   *
   * @param rows the rows
   * @return the text, with a line end behind its last line
   */
  public abstract String format(List<StatusRow> rows);

  /**
   * Finds a format by the word with which it is asked for.
   *
   * @param word {@code text}, {@code json} or {@code markdown}
   * @return the format
   * @throws IllegalArgumentException if there is no such format
   */
  public static StatusFormat of(String word) {
    return Arrays.stream(values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "book.format is '" + word + "': expected text, json or markdown"));
  }

  private static List<List<String>> cells(List<StatusRow> rows) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(HEAD);
    for (StatusRow row : rows) {
      String chapter = (row.number() + " " + row.title()).strip();
      boolean planned = !row.plan().isEmpty();
      boolean written = row.characters() > 0;
      String name = row.plan().replaceFirst("^.*/", "").replaceFirst("\\.md$", "");
      cells.add(
          List.of(
              row.chapter().isEmpty() ? "–" : chapter.isEmpty() ? row.chapter() : chapter,
              planned ? name : "–",
              planned ? row.boxesDone() + "/" + row.boxes() : "",
              row.lastEntry(),
              String.join(", ", row.status()),
              written ? String.format(Locale.ROOT, "%,d", row.characters()) : "",
              written ? String.valueOf(row.figures()) : "",
              problems(row)));
    }
    return cells;
  }

  private static String problems(StatusRow row) {
    List<String> counts = new ArrayList<>();
    if (row.errors() > 0) {
      counts.add(row.errors() + (row.errors() == 1 ? " error" : " errors"));
    }
    if (row.warnings() > 0) {
      counts.add(row.warnings() + (row.warnings() == 1 ? " warning" : " warnings"));
    }
    return counts.isEmpty() ? "0" : String.join(", ", counts);
  }
}
