package io.github.proxmoxbook.book.manuscript.asciidoc;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a chapter, where it can be read without Asciidoctor: a line {@code = Title} of plain
 * words in the header.
 */
final class PlainTitle {
  /** What may stand before the title: comments, attributes, and attributes of the title. */
  private static final Pattern BEFORE =
      Pattern.compile("|//(?!//).*|:[^:\\s][^:]*:(?: .*)?|\\[.*\\]");

  /**
   * Everything that could be a mark, a macro, an attribute or a replacement makes it less plain.
   */
  private static final Pattern TITLE =
      Pattern.compile("=\\s+([^*_`#{}<>\\[\\]^~\\\\+:;&'\"()|.\\-]*\\S)\\s*");

  private PlainTitle() {}

  static Optional<String> of(String text) {
    for (String line : text.split("\n", -1)) {
      Matcher title = TITLE.matcher(line);
      if (title.matches()) {
        return Optional.of(title.group(1));
      }
      if (!BEFORE.matcher(line).matches() || line.startsWith(":") && line.endsWith("\\")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
