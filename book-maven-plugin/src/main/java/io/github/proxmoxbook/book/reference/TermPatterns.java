package io.github.proxmoxbook.book.reference;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the pattern of a rule of {@code prh.yml} as prh does. */
final class TermPatterns {
  private TermPatterns() {}

  /**
   * Returns the pattern of a rule.
   *
   * @param expected the right words; without patterns, they are found in any case and width
   * @param patterns texts, or expressions {@code /…/flags}
   * @param wordBoundary whether a word must begin and end there
   * @throws java.util.regex.PatternSyntaxException if one of them is no expression
   */
  static Pattern of(String expected, List<String> patterns, boolean wordBoundary) {
    String source;
    String flags = "";
    if (patterns.isEmpty()) {
      source = anyWidth(expected);
    } else {
      source = patterns.stream().map(TermPatterns::source).collect(Collectors.joining("|"));
      source = patterns.size() > 1 ? "(?:" + source + ")" : source;
      flags = patterns.stream().map(TermPatterns::flags).collect(Collectors.joining());
    }
    return JsPattern.compile(wordBoundary ? "\\b(?:" + source + ")\\b" : source, flags);
  }

  private static boolean isExpression(String pattern) {
    return pattern.length() > 2 && pattern.startsWith("/") && pattern.lastIndexOf('/') > 0;
  }

  private static String source(String pattern) {
    return isExpression(pattern)
        ? pattern.substring(1, pattern.lastIndexOf('/'))
        : literal(pattern);
  }

  private static String flags(String pattern) {
    return isExpression(pattern) ? pattern.substring(pattern.lastIndexOf('/') + 1) : "";
  }

  private static String literal(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      out.append("\\^$.*+?()[]{}|/".indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return out.toString();
  }

  /** jQuery is found as JQUERY and as ｊＱｕｅｒｙ. */
  private static String anyWidth(String expected) {
    StringBuilder out = new StringBuilder();
    for (char c : expected.toCharArray()) {
      if (Numerals.isLatin(c)) {
        char small = Character.toLowerCase(c);
        char capital = Character.toUpperCase(c);
        out.append('[').append(small).append(capital);
        out.append((char) (small - 'a' + 'ａ')).append((char) (capital - 'A' + 'Ａ')).append(']');
      } else if (c >= '0' && c <= '9') {
        out.append('[').append(c).append((char) (c - '0' + '０')).append(']');
      } else {
        out.append(literal(String.valueOf(c)));
      }
    }
    return out.toString();
  }
}
