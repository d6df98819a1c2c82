package io.github.proxmoxbook.book.diagram.css;

/** A component value (CSS Syntax 3, 5): a token, a function with its arguments, or a block. */
public sealed interface CssPart permits CssToken, CssFunction, CssBlock {
  /**
   * Returns where the part begins.
   *
   * @return the offset in the text that was read
   */
  int offset();

  /**
   * Returns the part as CSS.
   *
   * @return the text, which reads as the same part again
   */
  String css();

  /**
   * Returns whether this is a token of a kind.
   *
   * @param kind the kind
   * @return whether it is
   */
  default boolean is(CssToken.Kind kind) {
    return this instanceof CssToken token && token.kind() == kind;
  }

  /**
   * Returns whether this is an identifier, whatever the case of its letters.
   *
   * @param name the identifier in lower case
   * @return whether it is
   */
  default boolean isIdent(String name) {
    return this instanceof CssToken token
        && token.kind() == CssToken.Kind.IDENT
        && token.text().equalsIgnoreCase(name);
  }

  /**
   * Returns whether this is a delimiter.
   *
   * @param delimiter the character
   * @return whether it is
   */
  default boolean isDelimiter(char delimiter) {
    return this instanceof CssToken token
        && token.kind() == CssToken.Kind.DELIMITER
        && token.text().charAt(0) == delimiter;
  }
}
