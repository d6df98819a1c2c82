package io.github.proxmoxbook.book.plan;

import io.github.proxmoxbook.book.problem.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML front matter of a file, between {@code ---} in its first line and the next {@code ---}.
 * Markdown does not know it, so it is taken off before the text is read as Markdown; by its nature
 * it consists of lines.
 *
 * @param fields its top-level scalars
 * @param body the whole text with the front matter's lines blank, so that line numbers stay
 */
record FrontMatter(List<PlanField> fields, String body) {
  private static final Pattern FIELD = Pattern.compile("([\\p{L}\\p{N}][^:]*?)\\s*:(?:\\s+(.*))?");

  /**
   * Separates the front matter from the text.
   *
   * @param source the file
   * @return its fields, none if there is no front matter, and the rest
   */
  static FrontMatter of(SourceText source) {
    List<String> lines = source.lines();
    int end = end(lines);
    if (end < 0) {
      return new FrontMatter(List.of(), source.text());
    }
    List<PlanField> fields = new ArrayList<>();
    for (int i = 1; i < end; i++) {
      Matcher field = FIELD.matcher(lines.get(i).stripTrailing());
      if (field.matches() && field.group(2) != null) {
        String value = unquote(field.group(2).strip());
        fields.add(new PlanField(field.group(1), value, source.at(i + 1, field.start(2) + 1)));
      }
    }
    List<String> rest = lines.subList(end + 1, lines.size());
    return new FrontMatter(fields, "\n".repeat(end + 1) + String.join("\n", rest));
  }

  /** A thematic break in the first line is no front matter: that has fields or nothing in it. */
  private static int end(List<String> lines) {
    if (!lines.get(0).stripTrailing().equals("---")) {
      return -1;
    }
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      if (line.equals("---") || line.equals("...")) {
        return i;
      }
      boolean yaml = line.isEmpty() || line.matches("[\\s#-].*") || FIELD.matcher(line).matches();
      if (!yaml || line.matches("#{1,6}\\s.*") && i > 1 && lines.get(i - 1).isBlank()) {
        return -1;
      }
    }
    return -1;
  }

  private static String unquote(String value) {
    boolean quoted =
        value.length() >= 2
            && (value.startsWith("\"") && value.endsWith("\"")
                || value.startsWith("'") && value.endsWith("'"));
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
