package io.github.proxmoxbook.book.edition.code;

import java.util.Locale;

/**
 * What a piece of code is. The names say what readers should be able to tell apart, not what a
 * grammar calls it; there is none for errors, since a book shows excerpts that are no whole
 * programs.
 */
public enum Kind {
  /** Anything else; it keeps the colour of the listing. */
  TEXT,
  /** A comment. */
  COMMENT,
  /** A word of the language. */
  KEYWORD,
  /** A text in quotation marks, a pattern, the body of a here-document. */
  STRING,
  /** A number or another literal such as {@code true}. */
  NUMBER,
  /** The name of what is called or stated: a command, a function, an element. */
  NAME,
  /** A type or a selector. */
  TYPE,
  /** A key of a setting, an attribute, an option of a command. */
  ATTRIBUTE,
  /** A variable. */
  VARIABLE,
  /** Code about code: annotations, directives, section heads, the heads of a diff. */
  META,
  /** A line that a diff adds; its {@code +} stays in the text. */
  INSERTED,
  /** A line that a diff takes away; its {@code -} stays in the text. */
  DELETED,
  /** What a terminal shows before a command. */
  PROMPT,
  /** What a command printed. */
  OUTPUT;

  /**
   * Returns the class by which style sheets colour this kind: {@code tok-keyword}. Meaningless for
   * {@link #TEXT}, which gets no element of its own.
   */
  public String cssClass() {
    return "tok-" + name().toLowerCase(Locale.ROOT);
  }
}
