package io.github.proxmoxbook.book.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plan that stands in one fenced block of Markdown, as PLANS.md asks for where it is shown in
 * other text.
 */
final class WholeFence {
  private static final Pattern OPENING =
      Pattern.compile(" {0,3}(`{3,}|~{3,})\\s*(md|markdown)?\\s*", Pattern.CASE_INSENSITIVE);

  private WholeFence() {}

  /**
   * Takes the fence off, if all of a text stands in it.
   *
   * @param text a Markdown text
   * @return the text with the fence's lines blank, so that line numbers stay; the text itself if it
   *     does not begin with such a fence, or does not end with one
   */
  static String unwrap(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    int last = lines.size() - 1;
    while (last > first && lines.get(last).isBlank()) {
      last--;
    }
    Matcher opening = OPENING.matcher(first < lines.size() ? lines.get(first) : "");
    if (!opening.matches()) {
      return text;
    }
    String fence = opening.group(1);
    boolean closed = lines.get(last).strip().matches(Pattern.quote(fence) + "[`~]*");
    boolean named = opening.group(2) != null;
    if (!closed || last == first || !named && !lines.get(first + 1).startsWith("# ")) {
      return text;
    }
    lines.set(first, "");
    lines.set(last, "");
    return String.join("\n", lines);
  }
}
