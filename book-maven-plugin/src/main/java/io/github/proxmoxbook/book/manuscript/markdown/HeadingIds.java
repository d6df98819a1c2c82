package io.github.proxmoxbook.book.manuscript.markdown;

import java.util.HashMap;
import java.util.Map;

/**
 * Automatic ids of headings. GitHub keeps letters, marks, numbers, {@code _} and {@code -}, makes
 * spaces to hyphens and everything lower case; mdBook lowers only ASCII letters. The second heading
 * of the same id gets {@code -1}.
 */
final class HeadingIds {
  private final Map<String, Integer> github = new HashMap<>();
  private final Map<String, Integer> mdbook = new HashMap<>();

  String github(String heading) {
    return unique(github, slug(heading, true));
  }

  String mdbook(String heading) {
    return unique(mdbook, slug(heading, false));
  }

  private static String unique(Map<String, Integer> seen, String id) {
    int count = seen.merge(id, 1, Integer::sum);
    return count == 1 ? id : id + "-" + (count - 1);
  }

  private static String slug(String heading, boolean lowerAll) {
    StringBuilder id = new StringBuilder();
    heading
        .strip()
        .codePoints()
        .forEach(
            c -> {
              if (c == ' ') {
                id.append('-');
              } else if (c == '-' || c == '_' || Character.isLetterOrDigit(c) || isMark(c)) {
                id.appendCodePoint(lowerAll || c < 0x80 ? Character.toLowerCase(c) : c);
              }
            });
    return id.isEmpty() ? "section" : id.toString();
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.CONNECTOR_PUNCTUATION;
  }
}
