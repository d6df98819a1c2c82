package io.github.proxmoxbook.book.diagram.css;

import java.util.Locale;

/**
 * A token (CSS Syntax 3, 4).
 *
 * @param kind what it is
 * @param text its name, string, address, delimiter or unit, without escapes
 * @param number its value if it is numeric; 1 for a hash that can be an id; else 0
 * @param offset where it begins
 */
public record CssToken(Kind kind, String text, double number, int offset) implements CssPart {
  /** Kinds of tokens. */
  public enum Kind {
    /** An identifier. */
    IDENT,
    /** A name with an opening parenthesis. */
    FUNCTION,
    /** A name after {@code @}. */
    AT,
    /** A name after {@code #}. */
    HASH,
    /** A string in quotes. */
    STRING,
    /** An address in {@code url()} without quotes. */
    URL,
    /** A string or address that is broken. */
    BAD,
    /** A single other character. */
    DELIMITER,
    /** A number without unit. */
    NUMBER,
    /** A number with {@code %}. */
    PERCENTAGE,
    /** A number with a unit. */
    DIMENSION,
    /** White space and comments. */
    SPACE,
    /** A colon. */
    COLON,
    /** A semicolon. */
    SEMICOLON,
    /** A comma. */
    COMMA,
    /** One of the three opening brackets. */
    OPEN,
    /** One of the three closing brackets. */
    CLOSE
  }

  /**
   * Returns whether it is a number, a percentage or a dimension.
   *
   * @return whether it has a value
   */
  public boolean isNumeric() {
    return kind == Kind.NUMBER || kind == Kind.PERCENTAGE || kind == Kind.DIMENSION;
  }

  /**
   * Returns the text in lower case, for what CSS compares without case.
   *
   * @return the text
   */
  public String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  @Override
  public String css() {
    return switch (kind) {
      case FUNCTION -> text + "(";
      case AT -> "@" + text;
      case HASH -> "#" + text;
      case STRING -> "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
      case URL -> "url(" + text + ")";
      case NUMBER -> Numbers.text(number);
      case PERCENTAGE -> Numbers.text(number) + "%";
      case DIMENSION -> Numbers.text(number) + text;
      case SPACE -> " ";
      default -> text;
    };
  }
}
