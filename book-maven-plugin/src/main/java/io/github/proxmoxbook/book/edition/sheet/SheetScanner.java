package io.github.proxmoxbook.book.edition.sheet;

import io.github.proxmoxbook.book.edition.sheet.SheetAddress.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Finds the addresses in a style sheet (CSS Syntax 3, section 4; CSS Cascade 4, section 2; CSS
 * Images 4, section 2.4), in time linear to its length. Everything else is passed over, so that it
 * can be kept as it is.
 */
public final class SheetScanner {
  private static final char END = '\0';

  /** What the strings and addresses are that come next. */
  private enum State {
    PLAIN,
    IMPORT,
    /** After {@code @namespace}, whose address names nothing that could be read. */
    NAMESPACE
  }

  private final String css;
  private final List<SheetAddress> addresses = new ArrayList<>();
  private final StringBuilder strings = new StringBuilder();

  /** For each open parenthesis whether strings within are addresses. */
  private final Deque<Boolean> open = new ArrayDeque<>();

  private State state = State.PLAIN;
  private int at;

  /**
   * Scans a sheet.
   *
   * @param css its text
   */
  public SheetScanner(String css) {
    this.css = css;
    while (at < css.length()) {
      next();
    }
  }

  /** Returns the addresses in their order. */
  List<SheetAddress> addresses() {
    return addresses;
  }

  /** Returns all strings that are no addresses, one behind the other: what sheets add to pages. */
  public String strings() {
    return strings.toString();
  }

  private char peek(int ahead) {
    return at + ahead < css.length() ? css.charAt(at + ahead) : END;
  }

  private void next() {
    char c = peek(0);
    if (css.startsWith("/*", at)) {
      int end = css.indexOf("*/", at + 2);
      at = end < 0 ? css.length() : end + 2;
    } else if (c == '"' || c == '\'') {
      string();
    } else if (c == '@') {
      at++;
      rule(name());
    } else if (isName(c) || isEscape()) {
      named();
    } else {
      at++;
      mark(c);
    }
  }

  private void mark(char c) {
    if (c == '(') {
      open.push(false);
    } else if (c == ')') {
      open.poll();
    } else if (c == ';' || c == '{' || c == '}') {
      open.clear();
      state = State.PLAIN;
    }
  }

  private void rule(String name) {
    state =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "import" -> State.IMPORT;
          case "namespace" -> State.NAMESPACE;
          default -> State.PLAIN;
        };
  }

  private void string() {
    int start = at;
    StringBuilder text = new StringBuilder();
    boolean isWhole = quoted(text);
    if (state == State.IMPORT) {
      add(isWhole ? Kind.IMPORT : Kind.BROKEN, text, start);
      state = State.PLAIN;
    } else if (Boolean.TRUE.equals(open.peek())) {
      add(isWhole ? Kind.STRING : Kind.BROKEN, text, start);
    } else {
      strings.append(text);
    }
  }

  private void named() {
    int start = at;
    String name = name().toLowerCase(Locale.ROOT);
    if (peek(0) != '(') {
      return;
    }
    at++;
    if (name.equals("url")) {
      address(start);
    } else {
      open.push(name.equals("image-set") || name.equals("-webkit-image-set"));
    }
  }

  private void address(int start) {
    skipSpace();
    StringBuilder text = new StringBuilder();
    boolean isWhole = peek(0) == '"' || peek(0) == '\'' ? quoted(text) : bare(text);
    skipSpace();
    isWhole &= peek(0) == ')';
    // What is broken ends with the parenthesis (CSS Syntax 3, 4.3.14) or with the sheet.
    int end = isWhole ? at : css.indexOf(')', at);
    at = end < 0 ? css.length() : end + 1;
    if (state == State.NAMESPACE) {
      return;
    }
    Kind kind = state == State.IMPORT ? Kind.IMPORT : Kind.URL;
    add(isWhole ? kind : Kind.BROKEN, text, start);
    state = State.PLAIN;
  }

  private void add(Kind kind, StringBuilder text, int start) {
    addresses.add(new SheetAddress(kind, text.toString().strip(), start, at));
  }

  /** Reads a string with its quotes; returns whether it has its end. */
  private boolean quoted(StringBuilder text) {
    char quote = peek(0);
    at++;
    while (at < css.length() && peek(0) != quote) {
      char c = peek(0);
      if (c == '\n') {
        return false;
      }
      if (c != '\\') {
        text.append(c);
        at++;
      } else if (peek(1) == '\n') {
        at += 2;
      } else {
        escape(text);
      }
    }
    boolean isWhole = at < css.length();
    at = Math.min(css.length(), at + 1);
    return isWhole;
  }

  /** Reads an address without quotes; returns whether it holds nothing that must be quoted. */
  private boolean bare(StringBuilder text) {
    while (at < css.length() && peek(0) != ')' && !isSpace(peek(0))) {
      char c = peek(0);
      if (c == '"' || c == '\'' || c == '(') {
        return false;
      }
      if (c == '\\') {
        escape(text);
      } else {
        text.append(c);
        at++;
      }
    }
    return true;
  }

  private void skipSpace() {
    while (isSpace(peek(0))) {
      at++;
    }
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    while (isName(peek(0)) || isEscape()) {
      if (peek(0) == '\\') {
        escape(name);
      } else {
        name.append(peek(0));
        at++;
      }
    }
    return name.toString();
  }

  private boolean isEscape() {
    return peek(0) == '\\' && peek(1) != '\n' && at + 1 < css.length();
  }

  /** Reads a backslash and what it stands for (CSS Syntax 3, 4.3.7). */
  private void escape(StringBuilder text) {
    at++;
    int start = at;
    while (at < start + 6 && Character.digit(peek(0), 16) >= 0) {
      at++;
    }
    if (at == start) {
      if (at < css.length()) {
        text.appendCodePoint(css.codePointAt(at));
        at += Character.charCount(css.codePointAt(at));
      }
      return;
    }
    int codePoint = Integer.parseInt(css.substring(start, at), 16);
    if (isSpace(peek(0))) {
      at++;
    }
    boolean isCharacter =
        codePoint != 0
            && Character.isValidCodePoint(codePoint)
            && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
    text.appendCodePoint(isCharacter ? codePoint : 0xFFFD);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f';
  }

  private static boolean isName(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || c >= 0x80;
  }
}
