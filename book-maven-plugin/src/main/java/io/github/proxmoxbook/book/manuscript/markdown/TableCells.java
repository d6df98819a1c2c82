package io.github.proxmoxbook.book.manuscript.markdown;

/** Counts the cells that an author wrote in a line of a table, as GFM splits them. */
final class TableCells {
  private TableCells() {}

  /** Counts without the empty cells at the end, of which nothing is lost. */
  static int countFilled(String line) {
    int end = line.length();
    while (end > 0 && isEmpty(line.charAt(end - 1))) {
      end--;
    }
    boolean isEscaped = end > 0 && end < line.length() && line.charAt(end - 1) == '\\';
    return count(line.substring(0, isEscaped ? end + 1 : end) + "|");
  }

  private static boolean isEmpty(char c) {
    return c == '|' || Character.isWhitespace(c);
  }

  static int count(String line) {
    String row = line.strip();
    // A table inside a quote or a list item carries its markers in the source line.
    int start = row.indexOf('|');
    if (start > 0 && row.substring(0, start).matches("[>\\s*+-]*|[>\\s]*\\d+[.)]\\s*")) {
      row = row.substring(start);
    }
    int bars = 0;
    boolean endsWithBar = false;
    for (int i = 0; i < row.length(); i++) {
      endsWithBar = row.charAt(i) == '|';
      if (row.charAt(i) == '\\') {
        i++;
      } else if (endsWithBar) {
        bars++;
      }
    }
    int cells = bars + 1;
    if (row.startsWith("|")) {
      cells--;
    }
    return endsWithBar && cells > 1 ? cells - 1 : cells;
  }
}
