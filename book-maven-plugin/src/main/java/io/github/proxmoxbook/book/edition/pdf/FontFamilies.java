package io.github.proxmoxbook.book.edition.pdf;

import io.github.proxmoxbook.book.typography.FontRole;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fonts that style sheets ask for. The typesetter knows none but those of the book; asked for
 * others alone, it has nothing to set the words in.
 */
final class FontFamilies {
  private static final Pattern FAMILY =
      Pattern.compile("[{;\\s]font-family\\s*:\\s*([^;}]*)", Pattern.CASE_INSENSITIVE);

  private FontFamilies() {}

  /** Returns the lists of fonts, by their lines from 1, of which the book has none. */
  static Map<Integer, String> unknown(String css) {
    Map<Integer, String> unknown = new TreeMap<>();
    if (css.contains("@font-face")) {
      // A sheet that brings fonts of its own: the typesetter says that it may not fetch them.
      return unknown;
    }
    Matcher family = FAMILY.matcher(css);
    while (family.find()) {
      if (!isKnown(family.group(1))) {
        unknown.put(ThemeSheet.line(css, family.start(1)), family.group(1).strip());
      }
    }
    return unknown;
  }

  private static boolean isKnown(String families) {
    String list = families.toLowerCase(Locale.ROOT);
    return list.contains("inherit")
        || Arrays.stream(FontRole.values())
            .anyMatch(role -> list.contains(role.cssFamily().toLowerCase(Locale.ROOT)));
  }
}
