package io.github.proxmoxbook.book.manuscript;

import java.util.Locale;

/**
 * What a reference without words of its own shows of the place that it leads to. Each link in the
 * neutral form may name one ({@link #ATTRIBUTE}); without any, the book has a style of its own.
 *
 * @see <a href="https://docs.asciidoctor.org/asciidoc/latest/macros/xref-text-and-style/">Cross
 *     reference text and styles</a>
 */
public enum ReferenceStyle {
  /** The label and the title: {@code 図2.1「構成」}. */
  FULL,
  /** The label alone: {@code 図2.1}, {@code 第7章}, {@code 7.2}. */
  SHORT,
  /** The title alone. */
  BASIC;

  /** The attribute of a link that names a style; no edition carries it. */
  public static final String ATTRIBUTE = "data-xrefstyle";

  /**
   * Returns the style that an author names.
   *
   * @param word {@code full}, {@code short} or {@code basic}; anything else is {@code basic}, as
   *     Asciidoctor has it
   */
  public static ReferenceStyle of(String word) {
    return switch (word) {
      case "full" -> FULL;
      case "short" -> SHORT;
      default -> BASIC;
    };
  }

  /** Returns the word by which authors name it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
