package io.github.proxmoxbook.book.diagram;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds how far path data can be drawn: up to the segment before the first error (SVG 2, 9.5.4).
 */
final class PathScanner {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");
  private static final Pattern GAP = Pattern.compile("[ \\t\\n\\r\\f]*,?[ \\t\\n\\r\\f]*");
  private static final String COMMANDS = "mlhvcsqtaz";
  private static final int[] COUNTS = {2, 2, 1, 1, 6, 4, 4, 2, 7, 0};

  private final String data;
  private int at;

  private PathScanner(String data) {
    this.data = data;
  }

  /** Returns the part of path data that can be drawn; empty if there is none. */
  static String validPart(String data) {
    PathScanner scanner = new PathScanner(data);
    int end = scanner.validEnd();
    return data.substring(0, end).strip();
  }

  private int validEnd() {
    skipBlanks();
    if (at >= data.length() || Character.toLowerCase(data.charAt(at)) != 'm') {
      return 0;
    }
    int end = 0;
    while (at < data.length()) {
      int command = COMMANDS.indexOf(Character.toLowerCase(data.charAt(at)));
      if (command < 0) {
        return end;
      }
      at++;
      int after = segments(COUNTS[command], command == COMMANDS.indexOf('a'));
      if (after < 0) {
        return end;
      }
      end = after;
      at = after;
      skipBlanks();
      if (at < data.length() && COMMANDS.indexOf(Character.toLowerCase(data.charAt(at))) < 0) {
        return end;
      }
    }
    return end;
  }

  /** Reads all arguments of a command; returns where the last whole group ends, or -1. */
  private int segments(int count, boolean isArc) {
    skipBlanks();
    if (count == 0) {
      return at;
    }
    int end = -1;
    while (group(count, isArc)) {
      end = at;
      Matcher gap = GAP.matcher(data).region(at, data.length());
      gap.lookingAt();
      at = gap.end();
    }
    return end;
  }

  private boolean group(int count, boolean isArc) {
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        Matcher gap = GAP.matcher(data).region(at, data.length());
        gap.lookingAt();
        at = gap.end();
      }
      if (isArc && (i == 3 || i == 4)) {
        if (at >= data.length() || (data.charAt(at) != '0' && data.charAt(at) != '1')) {
          return false;
        }
        at++;
      } else {
        Matcher number = NUMBER.matcher(data).region(at, data.length());
        if (!number.lookingAt()) {
          return false;
        }
        at = number.end();
      }
    }
    return true;
  }

  private void skipBlanks() {
    while (at < data.length() && data.charAt(at) <= ' ') {
      at++;
    }
  }
}
