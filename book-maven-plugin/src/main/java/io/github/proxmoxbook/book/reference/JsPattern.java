package io.github.proxmoxbook.book.reference;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression of JavaScript (ECMA-262, section 22.2) in the words of Java. They differ in
 * what {@code \s}, {@code \b} and brackets within classes mean, and in escapes that only Java
 * knows.
 */
final class JsPattern {
  private static final String SPACES =
      "\\t\\n\\x0B\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";
  private static final String WORD = "[A-Za-z0-9_]";
  static final String BOUNDARY =
      "(?:(?<!" + WORD + ")(?=" + WORD + ")|(?<=" + WORD + ")(?!" + WORD + "))";
  private static final String NO_BOUNDARY =
      "(?:(?<!" + WORD + ")(?!" + WORD + ")|(?<=" + WORD + ")(?=" + WORD + "))";

  /** Escapes that mean the same in both; any other letter stands for itself in JavaScript. */
  private static final String SAME_ESCAPES = "dDwWtnrfcxukpP";

  private final String source;
  private final StringBuilder out = new StringBuilder();
  private int i;

  private JsPattern(String source) {
    this.source = source;
  }

  /**
   * Translates an expression.
   *
   * @param source what stands between the slashes
   * @param flags the letters behind them
   * @return the pattern
   * @throws PatternSyntaxException if it is no expression, or one that Java cannot match
   */
  static Pattern compile(String source, String flags) {
    int options = Pattern.MULTILINE | Pattern.UNIX_LINES;
    for (char flag : flags.toCharArray()) {
      switch (flag) {
        case 'i' -> options |= Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        case 's' -> options |= Pattern.DOTALL;
        case 'g', 'm', 'u', 'y', 'd', 'v' -> options |= 0;
        default -> throw new PatternSyntaxException("unknown flag " + flag, source, -1);
      }
    }
    return Pattern.compile(translate(source), options);
  }

  static String translate(String source) {
    JsPattern pattern = new JsPattern(source);
    while (pattern.i < source.length()) {
      pattern.next();
    }
    return pattern.out.toString();
  }

  private void next() {
    char c = source.charAt(i);
    if (c == '\\') {
      escape(false);
    } else if (c == '[') {
      characterClass();
    } else if (c == '{' && !isQuantifier()) {
      out.append("\\{");
      i++;
    } else {
      out.append(c);
      i++;
    }
  }

  private boolean isQuantifier() {
    int end = source.indexOf('}', i);
    if (end < 0 || end == i + 1) {
      return false;
    }
    for (int k = i + 1; k < end; k++) {
      boolean fits = Character.isDigit(source.charAt(k)) || (source.charAt(k) == ',' && k > i + 1);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private void characterClass() {
    boolean isAnything = source.startsWith("[^]", i);
    if (isAnything || source.startsWith("[]", i)) {
      out.append(isAnything ? "[\\s\\S]" : "(?!)");
      i += isAnything ? 3 : 2;
      return;
    }
    out.append('[');
    i++;
    if (i < source.length() && source.charAt(i) == '^') {
      out.append('^');
      i++;
    }
    while (i < source.length() && source.charAt(i) != ']') {
      char c = source.charAt(i);
      if (c == '\\') {
        escape(true);
      } else {
        // In Java these open classes within classes, and join them.
        out.append("[&".indexOf(c) >= 0 ? "\\" : "").append(c);
        i++;
      }
    }
    if (i < source.length()) {
      out.append(']');
      i++;
    }
  }

  private void escape(boolean inClass) {
    if (i + 1 >= source.length()) {
      throw new PatternSyntaxException("a backslash at the end", source, i);
    }
    char c = source.charAt(i + 1);
    i += 2;
    switch (c) {
      case 's' -> out.append(inClass ? SPACES : "[" + SPACES + "]");
      case 'S' -> out.append(inClass ? "&&[^" + SPACES + "]" : "[^" + SPACES + "]");
      case 'b' -> out.append(inClass ? "\\x08" : BOUNDARY);
      case 'B' -> out.append(inClass ? "B" : NO_BOUNDARY);
      case 'v' -> out.append("\\x0B");
      case '0' -> out.append("\\x00");
      default -> otherEscape(c);
    }
  }

  private void otherEscape(char c) {
    if (c == 'u' && source.startsWith("{", i) && source.indexOf('}', i) > 0) {
      int end = source.indexOf('}', i);
      out.append("\\x").append(source, i, end + 1);
      i = end + 1;
    } else if ((c == 'p' || c == 'P') && source.startsWith("{", i) && source.indexOf('}', i) > 0) {
      int end = source.indexOf('}', i);
      out.append('\\').append(c).append('{');
      out.append(property(source.substring(i + 1, end))).append('}');
      i = end + 1;
    } else if (Numerals.isLatin(c) && SAME_ESCAPES.indexOf(c) < 0) {
      out.append(c);
    } else {
      out.append('\\').append(c);
    }
  }

  private static String property(String name) {
    int equals = name.indexOf('=');
    String value = name.substring(equals + 1);
    boolean isScript = name.startsWith("Script") || name.startsWith("sc");
    return equals > 0 && isScript ? "Is" + value : value;
  }
}
