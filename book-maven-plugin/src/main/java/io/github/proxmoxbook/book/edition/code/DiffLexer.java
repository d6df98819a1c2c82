package io.github.proxmoxbook.book.edition.code;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Unified diffs. The head of a hunk says how many lines follow, so that a deleted line that begins
 * with {@code --} is no head of a file; what stands before the first hunk, and a diff without any,
 * is read by its first character.
 */
final class DiffLexer implements LineLexer {
  private static final Pattern HUNK =
      Pattern.compile("@@ -\\d{1,9}(?:,(\\d{1,9}))? \\+\\d{1,9}(?:,(\\d{1,9}))? @@.*");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:---|\\+\\+\\+) .*|(?:diff|index|Index:|Only in|new file|deleted file|old mode"
              + "|new mode|similarity|rename|copy|Binary files)\\b.*|@@.*|\\\\ .*");

  private int removable;
  private int addable;

  @Override
  public void read(String line, TokenList tokens) {
    tokens.add(line, kind(line));
  }

  private Kind kind(String line) {
    Matcher hunk = HUNK.matcher(line);
    if (hunk.matches()) {
      removable = count(hunk.group(1));
      addable = count(hunk.group(2));
      return Kind.META;
    }
    boolean isInHunk = removable > 0 || addable > 0;
    if (!isInHunk && HEAD.matcher(line).matches()) {
      return Kind.META;
    }
    if (line.startsWith("+")) {
      addable--;
      return Kind.INSERTED;
    }
    if (line.startsWith("-")) {
      removable--;
      return Kind.DELETED;
    }
    if (line.startsWith("\\")) {
      return Kind.META;
    }
    removable--;
    addable--;
    return Kind.TEXT;
  }

  private static int count(String number) {
    return number == null ? 1 : Integer.parseInt(number);
  }
}
