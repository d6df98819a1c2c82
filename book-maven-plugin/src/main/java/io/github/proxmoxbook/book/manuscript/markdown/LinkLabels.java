package io.github.proxmoxbook.book.manuscript.markdown;

import java.util.Locale;

/** The labels of links and footnotes, as <a href="https://spec.commonmark.org/">CommonMark</a>. */
final class LinkLabels {
  private LinkLabels() {}

  /** Labels match without regard to case and to the amount of space. */
  static String normalised(String label) {
    return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }

  /**
   * Returns the label in the source of a link or an image: {@code [text][label]}, {@code [label][]}
   * or {@code [label]}; empty if its target is written beside it.
   */
  static String of(String source) {
    if (!source.endsWith("]")) {
      return "";
    }
    int open = opening(source, source.length() - 1);
    String last = source.substring(open + 1, source.length() - 1);
    boolean isCollapsed = last.isEmpty() && open > 0;
    return isCollapsed ? source.substring(opening(source, open - 1) + 1, open - 1) : last;
  }

  /** Finds the bracket that a closing one closes; the parser has seen that there is one. */
  private static int opening(String source, int close) {
    int depth = 0;
    for (int i = close; i > 0; i--) {
      boolean isEscaped = source.charAt(i - 1) == '\\';
      if (source.charAt(i) == ']' && !isEscaped) {
        depth++;
      } else if (source.charAt(i) == '[' && !isEscaped && --depth == 0) {
        return i;
      }
    }
    return 0;
  }
}
