package io.github.proxmoxbook.book.manuscript.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Lines of an included file that follow one another. */
record IncludePart(int firstLine, List<String> lines) {
  /**
   * Puts the chosen lines of a file into parts.
   *
   * @param lines all lines
   * @param chosen whether a line, counted from 1, is chosen
   * @return the parts in order
   */
  static List<IncludePart> of(List<String> lines, IntPredicate chosen) {
    List<IncludePart> parts = new ArrayList<>();
    List<String> part = List.of();
    for (int i = 0; i < lines.size(); i++) {
      if (!chosen.test(i + 1)) {
        part = List.of();
      } else if (part.isEmpty()) {
        part = new ArrayList<>(List.of(lines.get(i)));
        parts.add(new IncludePart(i + 1, part));
      } else {
        part.add(lines.get(i));
      }
    }
    return parts;
  }

  /** Returns all parts as one, whose places are those of the first. */
  static IncludePart join(List<IncludePart> parts) {
    List<String> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(part.lines()));
    return new IncludePart(parts.get(0).firstLine(), all);
  }

  int lastLine() {
    return firstLine + lines.size() - 1;
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }
}
