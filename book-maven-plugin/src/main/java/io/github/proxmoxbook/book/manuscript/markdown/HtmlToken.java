package io.github.proxmoxbook.book.manuscript.markdown;

import java.util.Map;

/** A piece of raw HTML. Pieces stand alone: tags need not be balanced. */
sealed interface HtmlToken {
  /** Returns where it begins, counted from 0. */
  int offset();

  /**
   * Text between tags.
   *
   * @param offset where it begins
   * @param html the text, in which every {@code <} is escaped
   */
  record Text(int offset, String html) implements HtmlToken {}

  /**
   * A start or end tag.
   *
   * @param offset where it begins
   * @param name the name as written
   * @param isEnd whether it is an end tag
   * @param attributes names in lower case and decoded values, in order; of a name given twice the
   *     first, as browsers do
   */
  record Tag(int offset, String name, boolean isEnd, Map<String, String> attributes)
      implements HtmlToken {}

  /**
   * A comment.
   *
   * @param offset where it begins
   */
  record Comment(int offset) implements HtmlToken {}

  /**
   * What is neither text nor tag nor comment.
   *
   * @param offset where it begins
   * @param what what it is, with its article
   */
  record Other(int offset, String what) implements HtmlToken {}
}
