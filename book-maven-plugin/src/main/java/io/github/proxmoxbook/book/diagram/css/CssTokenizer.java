package io.github.proxmoxbook.book.diagram.css;

import io.github.proxmoxbook.book.diagram.css.CssToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits text into tokens as CSS Syntax 3, section 4, says; nothing is ever an error here. */
final class CssTokenizer {
  private static final char END = '\0';

  private final String css;
  private final List<CssToken> tokens = new ArrayList<>();
  private int at;

  private CssTokenizer(String css) {
    this.css = css;
  }

  static List<CssToken> tokens(String css) {
    CssTokenizer tokenizer = new CssTokenizer(css);
    while (tokenizer.at < css.length()) {
      tokenizer.next();
    }
    return tokenizer.tokens;
  }

  private char peek(int ahead) {
    return at + ahead < css.length() ? css.charAt(at + ahead) : END;
  }

  private void next() {
    int start = at;
    char c = peek(0);
    if (isSpace(c) || css.startsWith("/*", at)) {
      space(start);
    } else if (c == '"' || c == '\'') {
      string(start, c);
    } else if (startsNumber()) {
      numeric(start);
    } else if (c == '#' && (isName(peek(1)) || isEscape(1))) {
      at++;
      // Only what could be an identifier is an id: 1 marks it (CSS Syntax 3, 4.3.1).
      int isIdentifier = startsName(0) ? 1 : 0;
      add(Kind.HASH, name(), isIdentifier, start);
    } else if (c == '@' && startsName(1)) {
      at++;
      add(Kind.AT, name(), 0, start);
    } else if (startsName(0)) {
      named(start);
    } else if (css.startsWith("<!--", at) || css.startsWith("-->", at)) {
      at += c == '<' ? 4 : 3;
      add(Kind.SPACE, " ", 0, start);
    } else {
      at++;
      add(kind(c), String.valueOf(c), 0, start);
    }
  }

  private static Kind kind(char c) {
    return switch (c) {
      case ':' -> Kind.COLON;
      case ';' -> Kind.SEMICOLON;
      case ',' -> Kind.COMMA;
      case '(', '[', '{' -> Kind.OPEN;
      case ')', ']', '}' -> Kind.CLOSE;
      default -> Kind.DELIMITER;
    };
  }

  private void add(Kind kind, String text, double number, int start) {
    tokens.add(new CssToken(kind, text, number, start));
  }

  private void space(int start) {
    boolean hasSpace = false;
    while (at < css.length()) {
      if (isSpace(peek(0))) {
        at++;
        hasSpace = true;
      } else if (css.startsWith("/*", at)) {
        int end = css.indexOf("*/", at + 2);
        at = end < 0 ? css.length() : end + 2;
      } else {
        break;
      }
    }
    // A comment alone separates nothing but tokens.
    if (hasSpace) {
      add(Kind.SPACE, " ", 0, start);
    }
  }

  private void string(int start, char quote) {
    at++;
    StringBuilder text = new StringBuilder();
    while (at < css.length() && peek(0) != quote) {
      char c = peek(0);
      if (c == '\n') {
        add(Kind.BAD, text.toString(), 0, start);
        return;
      }
      if (c != '\\') {
        text.append(c);
        at++;
      } else if (peek(1) == '\n') {
        at += 2;
      } else {
        text.append(escape());
      }
    }
    at++;
    add(Kind.STRING, text.toString(), 0, start);
  }

  private boolean startsNumber() {
    int i = peek(0) == '+' || peek(0) == '-' ? 1 : 0;
    return isDigit(peek(i)) || (peek(i) == '.' && isDigit(peek(i + 1)));
  }

  private void numeric(int start) {
    if (peek(0) == '+' || peek(0) == '-') {
      at++;
    }
    digits();
    if (peek(0) == '.' && isDigit(peek(1))) {
      at++;
      digits();
    }
    if (peek(0) == 'e' || peek(0) == 'E') {
      int sign = peek(1) == '+' || peek(1) == '-' ? 1 : 0;
      if (isDigit(peek(1 + sign))) {
        at += 1 + sign;
        digits();
      }
    }
    double number = Double.parseDouble(css.substring(start, at));
    if (peek(0) == '%') {
      at++;
      add(Kind.PERCENTAGE, "%", number, start);
    } else if (startsName(0)) {
      add(Kind.DIMENSION, name().toLowerCase(Locale.ROOT), number, start);
    } else {
      add(Kind.NUMBER, "", number, start);
    }
  }

  private void digits() {
    while (isDigit(peek(0))) {
      at++;
    }
  }

  private void named(int start) {
    String name = name();
    if (peek(0) != '(') {
      add(Kind.IDENT, name, 0, start);
      return;
    }
    at++;
    int first = at;
    while (first < css.length() && isSpace(css.charAt(first))) {
      first++;
    }
    boolean isQuoted = first < css.length() && "'\"".indexOf(css.charAt(first)) >= 0;
    if (name.equalsIgnoreCase("url") && !isQuoted) {
      at = first;
      address(start);
    } else {
      add(Kind.FUNCTION, name, 0, start);
    }
  }

  private void address(int start) {
    StringBuilder text = new StringBuilder();
    boolean isBad = false;
    while (at < css.length() && peek(0) != ')') {
      char c = peek(0);
      isBad |= c == '"' || c == '\'' || c == '(';
      if (c == '\\') {
        text.append(escape());
      } else {
        text.append(c);
        at++;
      }
    }
    at++;
    add(isBad ? Kind.BAD : Kind.URL, text.toString().strip(), 0, start);
  }

  private boolean isEscape(int ahead) {
    return peek(ahead) == '\\' && peek(ahead + 1) != '\n' && at + ahead + 1 < css.length();
  }

  private boolean startsName(int ahead) {
    char c = peek(ahead);
    if (c == '-') {
      return isNameStart(peek(ahead + 1)) || peek(ahead + 1) == '-' || isEscape(ahead + 1);
    }
    return isNameStart(c) || isEscape(ahead);
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    while (isName(peek(0)) || isEscape(0)) {
      if (peek(0) == '\\') {
        name.append(escape());
      } else {
        name.append(peek(0));
        at++;
      }
    }
    return name.toString();
  }

  /** Reads a backslash and what it stands for. */
  private String escape() {
    at++;
    int start = at;
    while (at < start + 6 && Character.digit(peek(0), 16) >= 0) {
      at++;
    }
    if (at == start) {
      int codePoint = at < css.length() ? css.codePointAt(at) : 0xFFFD;
      at = Math.min(css.length(), at + Character.charCount(codePoint));
      return Character.toString(codePoint);
    }
    int codePoint = Integer.parseInt(css.substring(start, at), 16);
    if (isSpace(peek(0))) {
      at++;
    }
    boolean isCharacter =
        codePoint != 0
            && Character.isValidCodePoint(codePoint)
            && (codePoint < 0xD800 || codePoint > 0xDFFF);
    return Character.toString(isCharacter ? codePoint : 0xFFFD);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
  }

  private static boolean isName(char c) {
    return isNameStart(c) || isDigit(c) || c == '-';
  }
}
