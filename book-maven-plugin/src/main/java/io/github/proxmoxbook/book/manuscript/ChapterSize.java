package io.github.proxmoxbook.book.manuscript;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * How long a chapter is.
 *
 * @param characters the characters of its text with captions and code, without spaces and markup
 * @param figures the pictures with a caption
 */
public record ChapterSize(int characters, int figures) {
  /**
   * Measures a chapter.
   *
   * @param chapter the chapter
   * @return its size
   */
  public static ChapterSize of(Chapter chapter) {
    Document body = Jsoup.parseBodyFragment(chapter.body());
    long characters =
        body.body().wholeText().codePoints().filter(c -> !Character.isWhitespace(c)).count();
    return new ChapterSize((int) characters, body.select("figure.figure").size());
  }
}
