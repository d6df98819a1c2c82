package io.github.proxmoxbook.book.manuscript.asciidoc;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The header of a document, read without Asciidoctor: it begins with comments, attributes and
 * conditions, holds the title, and ends with the first empty line behind that.
 */
final class DocumentHeader {
  private static final Pattern BOOK = Pattern.compile(":doctype:\\s+book\\s*");
  private static final Pattern TITLE = Pattern.compile("[=#]\\s+\\S.*");

  /** What may stand before the title, besides comments. */
  private static final Pattern BEFORE =
      Pattern.compile("\\s*|//.*|:[^:\\s][^:]*:(?:\\s.*)?|\\[.*\\]|[a-z]+::.*\\[.*\\]");

  private static final String COMMENT = "////";

  private DocumentHeader() {}

  /** Returns whether a document says that it is a whole book. */
  static boolean isOfBook(List<String> lines) {
    boolean hasTitle = false;
    boolean isComment = false;
    for (String line : lines) {
      if (line.startsWith(COMMENT)) {
        isComment = !isComment;
      } else if (!isComment) {
        if (BOOK.matcher(line).matches()) {
          return true;
        }
        boolean isTitle = !hasTitle && TITLE.matcher(line).matches();
        boolean isOver = hasTitle ? line.isBlank() : !isTitle && !BEFORE.matcher(line).matches();
        if (isOver) {
          return false;
        }
        hasTitle |= isTitle;
      }
    }
    return false;
  }
}
