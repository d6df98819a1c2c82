package io.github.proxmoxbook.book.edition;

import io.github.proxmoxbook.book.manuscript.Anchor;
import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.BookNumbers;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.ChapterNumber;
import io.github.proxmoxbook.book.manuscript.Part;
import java.util.IdentityHashMap;
import java.util.Map;

/** The numbers of a book with the words of its language: 第7章, 図2.1. */
public final class Numbering {
  private final Labels labels;
  private final BookNumbers numbers;
  // By identity: the value of a chapter is all of its text.
  private final Map<Chapter, String> parts = new IdentityHashMap<>();

  /**
   * Numbers a book.
   *
   * @param book the book
   * @param labels the words of its language
   */
  public Numbering(Book book, Labels labels) {
    this.labels = labels;
    this.numbers = new BookNumbers(book);
    for (Part part : book.parts()) {
      part.introduction().ifPresent(text -> parts.put(text, label(part)));
    }
  }

  /**
   * Returns the label of a part.
   *
   * @param part the part
   * @return for example {@code 第II部}; empty if it has no number
   */
  public String label(Part part) {
    return part.number() == 0 ? "" : labels.get("part", Labels.roman(part.number()));
  }

  /**
   * Returns the label of a chapter.
   *
   * @param chapter the chapter, or the introduction of a part, which has the label of the part
   * @return for example {@code 第7章}; empty if it has no number
   */
  public String label(Chapter chapter) {
    ChapterNumber number = chapter.number();
    if (number.isEmpty()) {
      return parts.getOrDefault(chapter, "");
    }
    return labels.get(number.isAppendix() ? "appendix" : "chapter", number.dotted());
  }

  /**
   * Returns the label of a place in a chapter.
   *
   * @param chapter the chapter
   * @param anchor the place
   * @return for example {@code 7.2} or {@code 図2.1}; empty if it has none
   */
  public String label(Chapter chapter, Anchor anchor) {
    String number = numbers.of(chapter, anchor);
    return switch (anchor.kind()) {
      case FIGURE -> labels.get("figure", number);
      case TABLE -> labels.get("table", number);
      case LISTING -> labels.get("listing", number);
      case HEADING, PLACE -> number;
    };
  }
}
