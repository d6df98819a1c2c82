package io.github.proxmoxbook.book.manuscript.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * YAML front matter: from {@code ---} on the first line to the next {@code ---}. It is no part of
 * the text.
 */
final class FrontMatter {
  private static final Pattern BLOCK =
      Pattern.compile("\\A---[ \\t]*\\n(?:.*\\n)*?---[ \\t]*(?:\\n|\\z)");

  private FrontMatter() {}

  /** Returns the text with the front matter blanked, so that all lines keep their numbers. */
  static String blank(String text) {
    Matcher matcher = BLOCK.matcher(text);
    return matcher.lookingAt()
        ? matcher.group().replaceAll("[^\\n]", "") + text.substring(matcher.end())
        : text;
  }
}
