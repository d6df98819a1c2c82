package io.github.proxmoxbook.book.edition.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One style sheet whose variables are taken out: custom properties (CSS Variables 1) on {@code
 * :root}.
 */
final class ThemeSheet {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|\\z)", Pattern.DOTALL);
  private static final Pattern ROOT = Pattern.compile(":root\\s*\\{([^{}]*)\\}");
  private static final Pattern DECLARATION =
      Pattern.compile("(?<![\\w-])(--[\\w-]+)\\s*:\\s*([^;{}]*);?");

  /**
   * A variable as it is set.
   *
   * @param value its value
   * @param line its line, from 1
   */
  record Variable(String value, int line) {}

  private final String file;
  private final String css;
  private final Map<String, Variable> variables = new LinkedHashMap<>();
  private final Map<String, Integer> misplaced = new LinkedHashMap<>();

  ThemeSheet(String file, String text) {
    this.file = file;
    // Line breaks stay, so that lines can be counted.
    String plain = COMMENT.matcher(text).replaceAll(m -> m.group().replaceAll("[^\n]", ""));
    StringBuilder rules = new StringBuilder();
    Matcher roots = ROOT.matcher(plain);
    while (roots.find()) {
      readVariables(plain, roots.start(1), roots.group(1));
      String rest = DECLARATION.matcher(roots.group(1)).replaceAll(ThemeSheet::lineBreaks);
      roots.appendReplacement(rules, Matcher.quoteReplacement("html {" + rest + "}"));
    }
    roots.appendTail(rules);
    css = rules.toString();
    Matcher stray = DECLARATION.matcher(css);
    while (stray.find()) {
      misplaced.putIfAbsent(stray.group(1), line(css, stray.start()));
    }
  }

  private void readVariables(String plain, int start, String block) {
    Matcher declaration = DECLARATION.matcher(block);
    while (declaration.find()) {
      int line = line(plain, start + declaration.start());
      variables.put(declaration.group(1), new Variable(declaration.group(2).strip(), line));
    }
  }

  private static String lineBreaks(java.util.regex.MatchResult match) {
    return match.group().replaceAll("[^\n]", "");
  }

  static int line(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  /** Returns how reports name the sheet. */
  String file() {
    return file;
  }

  /** Returns the rules without the variables, on the same lines. */
  String css() {
    return css;
  }

  /** Returns the variables that are set on {@code :root}. */
  Map<String, Variable> variables() {
    return variables;
  }

  /** Returns variables that are set elsewhere, with their lines. */
  Map<String, Integer> misplaced() {
    return misplaced;
  }
}
