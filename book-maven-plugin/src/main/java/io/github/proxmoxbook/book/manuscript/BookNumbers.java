package io.github.proxmoxbook.book.manuscript;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The numbers of a book, without words: chapters by their place in {@code SUMMARY.md}, sections to
 * the second level, figures, tables and listings within their chapter (2.1). In front and back
 * matter, which has no numbers, figures are counted through.
 */
public final class BookNumbers {
  private static final int DEEPEST_NUMBERED_LEVEL = 3;

  // By identity: the value of a chapter is all of its text.
  private final Map<Chapter, Map<Anchor, String>> byAnchor = new IdentityHashMap<>();
  private final Map<Anchor.Kind, Integer> unnumbered = new EnumMap<>(Anchor.Kind.class);

  /**
   * Numbers a book.
   *
   * @param book the book
   */
  public BookNumbers(Book book) {
    for (Chapter chapter : book.chapters()) {
      byAnchor.put(chapter, number(chapter));
    }
  }

  /**
   * Returns the number of a place in a chapter.
   *
   * @param chapter the chapter
   * @param anchor the place
   * @return for example {@code 7.2} of a section or {@code 2.1} of a figure; empty if it has none
   */
  public String of(Chapter chapter, Anchor anchor) {
    return byAnchor.get(chapter).getOrDefault(anchor, "");
  }

  private Map<Anchor, String> number(Chapter chapter) {
    Map<Anchor, String> numbers = new HashMap<>();
    Map<Anchor.Kind, Integer> counts = new EnumMap<>(Anchor.Kind.class);
    int[] sections = new int[DEEPEST_NUMBERED_LEVEL + 1];
    for (Anchor anchor : chapter.anchors()) {
      if (anchor.kind() == Anchor.Kind.HEADING) {
        countSection(chapter, anchor, sections, numbers);
      } else if (anchor.kind() != Anchor.Kind.PLACE) {
        numbers.put(anchor, count(chapter, anchor.kind(), counts));
      }
    }
    return numbers;
  }

  private static void countSection(
      Chapter chapter, Anchor anchor, int[] sections, Map<Anchor, String> numbers) {
    int level = anchor.level();
    if (level < 2 || level > DEEPEST_NUMBERED_LEVEL || chapter.number().isEmpty()) {
      return;
    }
    sections[level]++;
    for (int deeper = level + 1; deeper < sections.length; deeper++) {
      sections[deeper] = 0;
    }
    StringBuilder number = new StringBuilder(chapter.number().dotted());
    for (int l = 2; l <= level; l++) {
      number.append('.').append(sections[l]);
    }
    numbers.put(anchor, number.toString());
  }

  private String count(Chapter chapter, Anchor.Kind kind, Map<Anchor.Kind, Integer> counts) {
    if (chapter.number().isEmpty()) {
      return Integer.toString(unnumbered.merge(kind, 1, Integer::sum));
    }
    return chapter.number().dotted() + "." + counts.merge(kind, 1, Integer::sum);
  }
}
