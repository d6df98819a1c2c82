package io.github.proxmoxbook.book.edition.epub;

import io.github.proxmoxbook.book.edition.EditionChapter;
import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.EditionPart;
import io.github.proxmoxbook.book.edition.EditionSection;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry of the table of contents, with those below it.
 *
 * @param text its text
 * @param href where it leads
 * @param entries the entries below it; grows while the table is read
 */
record TocEntry(String text, String href, List<TocEntry> entries) {
  TocEntry(String text, String href) {
    this(text, href, new ArrayList<>());
  }

  /** Returns how many levels there are from here on, 1 for an entry without others below it. */
  int depth() {
    return 1 + entries.stream().mapToInt(TocEntry::depth).max().orElse(0);
  }

  /**
   * Returns the entries of a book: parts, chapters with their subchapters, sections.
   *
   * @param depth the deepest level of headings that is listed: 1 for chapters alone
   */
  static List<TocEntry> of(EditionContent content, int depth) {
    TocEntry root = new TocEntry("", "");
    for (EditionPart part : content.parts()) {
      TocEntry above = root;
      if (part.isTitled()) {
        above = new TocEntry(part.heading(), part.id() + ".xhtml");
        root.entries.add(above);
      }
      addChapters(above, part.chapters(), depth);
    }
    if (!content.index().isEmpty()) {
      root.entries.add(new TocEntry(content.labels().get("index"), IndexDocument.HREF));
    }
    root.entries.add(new TocEntry(ColophonDocument.title(content), ColophonDocument.href(content)));
    return root.entries;
  }

  private static void addChapters(TocEntry part, List<EditionChapter> chapters, int depth) {
    // The entries that are open, the part first: a subchapter stands below its chapter.
    List<TocEntry> open = new ArrayList<>(List.of(part));
    for (EditionChapter chapter : chapters) {
      int level = Math.min(chapter.depth(), open.size());
      open.subList(level, open.size()).clear();
      TocEntry entry = new TocEntry(chapter.heading(), chapter.href());
      open.get(level - 1).entries.add(entry);
      open.add(entry);
      addSections(entry, chapter, depth);
    }
  }

  private static void addSections(TocEntry chapter, EditionChapter content, int depth) {
    List<TocEntry> open = new ArrayList<>(List.of(chapter));
    for (EditionSection section : content.sections()) {
      if (section.level() <= depth) {
        // A heading that leaps over a level stands below the one before it.
        int level = Math.min(section.level() - 1, open.size());
        open.subList(level, open.size()).clear();
        TocEntry entry = new TocEntry(section.heading(), content.href() + "#" + section.id());
        open.get(level - 1).entries.add(entry);
        open.add(entry);
      }
    }
  }
}
