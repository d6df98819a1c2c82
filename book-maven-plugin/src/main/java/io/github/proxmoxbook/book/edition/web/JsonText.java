package io.github.proxmoxbook.book.edition.web;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes values as scripts read them (ECMA-404). */
final class JsonText {
  private JsonText() {}

  /** Returns a string in quotes. Line separators end lines in old scripts, so they are escaped. */
  static String string(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c == '\u2028' || c == '\u2029') {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  /** Returns an array of values that are written already. */
  static String array(Collection<String> values) {
    return values.stream().collect(Collectors.joining(",", "[", "]"));
  }
}
