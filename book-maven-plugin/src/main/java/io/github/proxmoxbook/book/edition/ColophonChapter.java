package io.github.proxmoxbook.book.edition;

import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.Matter;
import java.util.Optional;

/**
 * Finds the author's own colophon: the chapter of the back matter that says so by its title (奥付),
 * or by {@code [colophon]} in AsciiDoc.
 */
final class ColophonChapter {
  /** The kind of the chapter, and the key of its titles. */
  static final String KIND = "colophon";

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
    return chapter.kind().equals(KIND)
        || chapter.kind().isEmpty()
            && labels.titles(KIND).anyMatch(chapter.title().strip()::equalsIgnoreCase);
  }
}
