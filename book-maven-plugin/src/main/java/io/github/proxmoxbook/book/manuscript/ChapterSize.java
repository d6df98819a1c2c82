package io.github.proxmoxbook.book.manuscript;

import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * How long a chapter is.
 *
 * @param characters the characters of its text with captions and code, without spaces and markup
 * @param words what spaces part in the same text and has a letter or a digit
 * @param figures the pictures with a caption
 */
public record ChapterSize(int characters, int words, int figures) {
  /**
   * Measures a chapter.
   *
   * @param chapter the chapter
   * @return its size
   */
  public static ChapterSize of(Chapter chapter) {
    Document body = Jsoup.parseBodyFragment(chapter.body());
    String text = body.body().wholeText();
    long characters = text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    long words =
        Stream.of(text.split("\\s+"))
            .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
            .count();
    return new ChapterSize((int) characters, (int) words, body.select("figure.figure").size());
  }
}
