package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.problem.Location;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in the sources again what has become of them. Asciidoctor keeps the lines of blocks but no
 * place within them, so the text is followed word by word; what is written otherwise in the source
 * (attributes, replacements) is passed over.
 */
final class SourceCursor {
  /** How many lines below a text may go on: comments and conditions stand between. */
  private static final int LINES_AHEAD = 4;

  private static final int[] LENGTHS = {8, 3, 1};
  private static final int FAR = 12;

  /** What stands before the target of a reference, an id or a term. */
  private static final Pattern MACRO =
      Pattern.compile(
          "(?:<<|xref:|link:|image::?|anchor:|\\[{2,3}|\\[#|\\({2,3}|indexterm2?:\\[)#?\\z");

  /** Lines between the title of a block and the block. */
  static final Pattern METADATA = Pattern.compile("\\[.*\\]|\\.[^\\s.].*|//(?!//).*");

  /** Comments and conditions, which may stand between the lines of a paragraph. */
  private static final Pattern NO_TEXT = Pattern.compile("//(?!//).*|(?:ifn?def|ifeval|endif)::.*");

  private final Sources sources;
  private int file;
  private int line = 1;
  private int column;

  SourceCursor(Sources sources) {
    this.sources = sources;
  }

  /** Goes to the beginning of a line. */
  void moveTo(int toFile, int toLine) {
    file = toFile;
    line = Math.max(1, Math.min(toLine, sources.lines(toFile).size()));
    column = 0;
  }

  int line() {
    return line;
  }

  /** Returns the column, counted from 1. */
  int column() {
    return column + 1;
  }

  /** Returns the file, by its path from the book's root. */
  String name() {
    return sources.at(file, 1, 0).file();
  }

  Location here() {
    return sources.at(file, line, column + 1);
  }

  /** Goes to where a character of a text stands, if it can be found; {@link #pass} goes past it. */
  void goTo(String text, int index) {
    char c = text.charAt(index);
    if (Character.isWhitespace(c) || charAt(column) == c || goesOn(c)) {
      return;
    }
    int end = index;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    for (int length : LENGTHS) {
      if (length <= end - index || length == 1) {
        int words = Math.min(length, end - index);
        if (lookFor(text.substring(index, index + words))) {
          return;
        }
      }
    }
  }

  /** At the end of a line, goes to the next line of text, if it begins with a character. */
  private boolean goesOn(char c) {
    List<String> lines = sources.lines(file);
    String here = lines.get(line - 1);
    int next = line + 1;
    while (next <= lines.size() && NO_TEXT.matcher(lines.get(next - 1)).matches()) {
      next++;
    }
    boolean isAtEnd = column >= here.length() || here.substring(column).isBlank();
    String text = next <= lines.size() ? lines.get(next - 1) : "";
    int start = text.length() - text.stripLeading().length();
    boolean isThere = isAtEnd && start < text.length() && text.charAt(start) == c;
    if (isThere) {
      line = next;
      column = start;
    }
    return isThere;
  }

  /** Goes past a character, if it is what stands here. */
  void pass(char c) {
    if (charAt(column) == c) {
      column++;
    }
  }

  private boolean lookFor(String words) {
    List<String> lines = sources.lines(file);
    int last = Math.min(words.length() > 1 ? line + LINES_AHEAD : line + 1, end());
    for (int l = line; l <= last; l++) {
      int found = lines.get(l - 1).indexOf(words, l == line ? column : 0);
      // One character alone is too often another one.
      boolean isNear = words.length() > 1 || found - (l == line ? column : 0) <= FAR;
      if (found >= 0 && isNear) {
        line = l;
        column = found;
        return true;
      }
    }
    return false;
  }

  /** Returns the last line of the text that goes on here: an empty line ends it. */
  private int end() {
    List<String> lines = sources.lines(file);
    int last = line;
    while (last < lines.size() && !lines.get(last).isBlank()) {
      last++;
    }
    return last;
  }

  /** Goes behind what a macro names, if it can be found, and says where the macro begins. */
  Location pastMacro(String named) {
    Location place = macro(named);
    String text = sources.lines(file).get(line - 1);
    column += text.startsWith(named, column) ? named.length() : 0;
    return place;
  }

  /** Goes to what a macro names, if it can be found, and says where the macro begins. */
  Location macro(String named) {
    List<String> lines = sources.lines(file);
    int anywhere = 0;
    for (int l = line; l <= end() && !named.isEmpty(); l++) {
      String text = lines.get(l - 1);
      int found = text.indexOf(named, l == line ? column : 0);
      while (found >= 0) {
        Matcher before = MACRO.matcher(text.substring(0, found));
        if (before.find()) {
          line = l;
          column = found;
          return sources.at(file, l, before.start() + 1);
        }
        anywhere = anywhere == 0 ? l : anywhere;
        found = text.indexOf(named, found + 1);
      }
    }
    if (anywhere > 0) {
      column = lines.get(anywhere - 1).indexOf(named, anywhere == line ? column : 0);
      line = anywhere;
    }
    return here();
  }

  /** Goes back to the lines above a block that hold its title and attributes. */
  void moveToTitle() {
    List<String> lines = sources.lines(file);
    while (line > 1 && METADATA.matcher(lines.get(line - 2)).matches()) {
      line--;
      column = 0;
    }
  }

  private char charAt(int index) {
    String text = sources.lines(file).get(line - 1);
    return index < text.length() ? text.charAt(index) : 0;
  }
}
