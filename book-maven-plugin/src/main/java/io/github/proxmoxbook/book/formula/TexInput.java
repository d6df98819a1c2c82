package io.github.proxmoxbook.book.formula;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The source of a formula in LaTeX, token by token. */
final class TexInput {
  private static final Pattern LENGTH =
      Pattern.compile("\\*?\\[\\s*-?[\\d.]+\\s*(?:ex|em|pt|mm|cm|mu|\\\\jot)\\s*\\]");

  private final String text;
  private int at;

  TexInput(String text) {
    this.text = text;
  }

  int index() {
    return at;
  }

  /** Returns the next token without taking it: a command, one character, or nothing at the end. */
  String peek() {
    skipSpace();
    if (at >= text.length()) {
      return "";
    }
    if (text.charAt(at) != '\\' || at + 1 == text.length()) {
      return Character.toString(text.codePointAt(at));
    }
    int end = at + 1;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    int single = at + 1 + Character.charCount(text.codePointAt(at + 1));
    return text.substring(at, Math.max(end, single));
  }

  /** Takes the next token. */
  String next() {
    String token = peek();
    at += token.length();
    return token;
  }

  /** Takes the next token if it is this one. */
  boolean take(String token) {
    boolean isNext = peek().equals(token);
    if (isNext) {
      at += token.length();
    }
    return isNext;
  }

  /** Takes the rest of a number whose first digit has been taken. */
  String restOfNumber() {
    int start = at;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    boolean hasPoint = at + 1 < text.length() && text.charAt(at) == '.';
    if (hasPoint && isDigit(text.charAt(at + 1))) {
      at++;
      while (at < text.length() && isDigit(text.charAt(at))) {
        at++;
      }
    }
    return text.substring(start, at);
  }

  /**
   * Takes a group as it is written.
   *
   * @param command what asks for it
   */
  String raw(String command) throws FormulaException {
    int start = at;
    if (!take("{")) {
      throw missing(start, command);
    }
    int begin = at;
    int depth = 1;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return text.substring(begin, at++);
      }
    }
    throw new FormulaException(begin - 1, "the { is never closed", "write a } where it ends");
  }

  /** Skips the space between two rows, as in {@code [1ex]}: tables have distances of their own. */
  void skipLength() {
    Matcher length = LENGTH.matcher(text).region(at, text.length());
    if (length.lookingAt()) {
      at = length.end();
    }
  }

  static FormulaException missing(int index, String command) {
    return new FormulaException(
        index, "something is missing behind " + command, "write it in braces: " + command + "{…}");
  }

  private void skipSpace() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '%') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (Character.isWhitespace(c)) {
        at++;
      } else {
        return;
      }
    }
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
