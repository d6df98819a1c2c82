package io.github.proxmoxbook.book.inventory;

import io.github.proxmoxbook.book.edition.Labels;
import io.github.proxmoxbook.book.edition.Numbering;
import io.github.proxmoxbook.book.manuscript.Anchor;
import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.Chapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * All anchors of a book.
 *
 * @param anchors the anchors in the order of the book
 */
public record Inventory(List<AnchorEntry> anchors) {
  /** Checks the values. */
  public Inventory {
    anchors = List.copyOf(anchors);
  }

  /**
   * Takes the inventory of a book.
   *
   * @param book the book
   * @param labels the words in its numbers
   * @return the inventory
   */
  public static Inventory of(Book book, Labels labels) {
    Numbering numbering = new Numbering(book, labels);
    List<AnchorEntry> entries = new ArrayList<>();
    for (Chapter chapter : book.chapters()) {
      for (Anchor anchor : chapter.anchors()) {
        entries.add(
            new AnchorEntry(
                chapter.file(),
                anchor.id(),
                anchor.aliases(),
                anchor.kind().name().toLowerCase(Locale.ROOT),
                anchor.level() == 1 ? numbering.label(chapter) : numbering.label(chapter, anchor),
                anchor.title(),
                anchor.location().line()));
      }
    }
    return new Inventory(entries);
  }
}
