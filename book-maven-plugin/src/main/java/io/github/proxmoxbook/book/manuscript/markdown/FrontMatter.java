package io.github.proxmoxbook.book.manuscript.markdown;

import java.util.regex.Pattern;

/**
 * YAML front matter, which is no part of the text: the first line is {@code ---}, what follows
 * looks like YAML ({@code key:}, lists, comments, indented or blank lines, with a key before any
 * list), and {@code ---} or {@code ...} closes it. Anything else that begins with {@code ---} is
 * text after a thematic break.
 */
final class FrontMatter {
  private static final Pattern KEY =
      Pattern.compile("[\"']?[A-Za-z0-9_][\\w .-]*[\"']?:(?:\\s.*)?");
  private static final Pattern CLOSE = Pattern.compile("(?:---|\\.\\.\\.)\\s*");

  private FrontMatter() {}

  /** Returns the text with the front matter blanked, so that all lines keep their numbers. */
  static String blank(String text) {
    if (!text.startsWith("---\n")) {
      return text;
    }
    boolean hasKey = false;
    int lines = 1;
    for (int start = 4; start < text.length(); lines++) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(start, end);
      if (CLOSE.matcher(line).matches()) {
        return hasKey || lines == 1 ? "\n".repeat(lines) + text.substring(end) : text;
      }
      if (KEY.matcher(line).matches()) {
        hasKey = true;
      } else if (!line.isBlank()
          && !line.startsWith("#")
          && !(hasKey && (line.startsWith("- ") || Character.isWhitespace(line.charAt(0))))) {
        return text;
      }
      start = end + 1;
    }
    return text;
  }
}
