package io.github.proxmoxbook.book.edition;

import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.Matter;
import java.util.Optional;
import org.jsoup.Jsoup;

/**
 * Finds the author's own colophon: the chapter of the back matter that says so by its title (奥付),
 * or by {@code [colophon]} in AsciiDoc, which becomes a class of its title.
 */
final class ColophonChapter {
  /** The key of the titles, and the class of a title whose author said so. */
  private static final String NAME = "colophon";

  private ColophonChapter() {}

  /** Returns the colophon; the last one, if several chapters look like it. */
  static Optional<Chapter> in(Book book, Labels labels) {
    return book.parts().stream()
        .filter(part -> part.matter() == Matter.BACK)
        .flatMap(part -> part.chapters().stream())
        .filter(chapter -> isColophon(chapter, labels))
        .reduce((first, second) -> second);
  }

  private static boolean isColophon(Chapter chapter, Labels labels) {
    return labels.titles(NAME).anyMatch(chapter.title().strip()::equalsIgnoreCase)
        || Jsoup.parseBodyFragment(chapter.body()).selectFirst("h1." + NAME) != null;
  }
}
