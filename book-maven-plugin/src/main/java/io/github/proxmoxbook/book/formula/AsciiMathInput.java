package io.github.proxmoxbook.book.formula;

import io.github.proxmoxbook.book.formula.Symbols.Symbol;
import java.util.Optional;

/** The source of a formula in AsciiMath, token by token: always the longest one that is known. */
final class AsciiMathInput {
  /** What a token is. */
  enum Type {
    END,
    OPEN,
    CLOSE,
    BAR,
    UNARY,
    BINARY,
    BELOW,
    ABOVE,
    OVER,
    NUMBER,
    TEXT,
    SYMBOL,
    LETTER
  }

  /**
   * A token.
   *
   * @param type what it is
   * @param name as it is written; of text, what it says
   * @param index where it begins
   * @param end where it ends
   */
  record Token(Type type, String name, int index, int end) {
    /** Returns the symbol of a token that is one. */
    Symbol symbol() {
      return Symbols.asciiMath(name).orElseThrow();
    }
  }

  private static final int LONGEST = 21;

  private final String text;
  private int at;

  AsciiMathInput(String text, int start) {
    this.text = text;
    this.at = start;
  }

  /** Takes the next token. */
  Token next() throws FormulaException {
    Token token = peek();
    at = token.end();
    return token;
  }

  /** Returns the next token without taking it. */
  Token peek() throws FormulaException {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return new Token(Type.END, "", at, at);
    }
    char c = text.charAt(at);
    if (c >= '0' && c <= '9') {
      return number();
    } else if (c == '"') {
      return words(1, '"');
    } else if (text.startsWith("text(", at)) {
      return words(5, ')');
    }
    for (int end = Math.min(text.length(), at + LONGEST); end > at; end--) {
      String name = text.substring(at, end);
      Optional<Type> type = AsciiMathNames.type(name);
      if (type.isPresent()) {
        return new Token(type.get(), name, at, end);
      }
    }
    return other(c);
  }

  private Token number() {
    int end = digits(at);
    if (end + 1 < text.length() && text.charAt(end) == '.' && digits(end + 1) > end + 1) {
      end = digits(end + 1);
    }
    return new Token(Type.NUMBER, text.substring(at, end), at, end);
  }

  private int digits(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private Token words(int before, char mark) throws FormulaException {
    int end = text.indexOf(mark, at + before);
    if (end < 0) {
      throw new FormulaException(
          at, "the text is never closed", "write a " + mark + " where it ends");
    }
    return new Token(Type.TEXT, text.substring(at + before, end), at, end + 1);
  }

  private Token other(char c) throws FormulaException {
    if (c == '\\') {
      throw new FormulaException(
          at,
          "commands with a backslash are LaTeX",
          "leave the backslash out, or write latexmath:[…], or set :stem: latexmath");
    }
    int end = at + Character.charCount(text.codePointAt(at));
    return new Token(Type.LETTER, text.substring(at, end), at, end);
  }
}
