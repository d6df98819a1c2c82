package io.github.proxmoxbook.book.edition;

import io.github.proxmoxbook.book.manuscript.Anchor;
import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.BookNumbers;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.ChapterNumber;

/** The numbers of a book with the words of its language: 第7章, 図2.1. */
public final class Numbering {
  private final Labels labels;
  private final BookNumbers numbers;

  /**
   * Numbers a book.
   *
   * @param book the book
   * @param labels the words of its language
   */
  public Numbering(Book book, Labels labels) {
    this.labels = labels;
    this.numbers = new BookNumbers(book);
  }

  /**
   * Returns the label of a chapter.
   *
   * @param chapter the chapter
   * @return for example {@code 第7章}; empty if it has no number
   */
  public String label(Chapter chapter) {
    ChapterNumber number = chapter.number();
    if (number.isEmpty()) {
      return "";
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
