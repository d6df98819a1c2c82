package io.github.proxmoxbook.book.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The number of a chapter: 7, or 7.2 below another one; appendices have letters (A, A.1).
 *
 * @param isAppendix whether the first of its parts is shown as a letter
 * @param parts its parts, each counted from 1; none for a chapter without number
 */
public record ChapterNumber(boolean isAppendix, List<Integer> parts) {
  /** The number of a chapter that has none. */
  public static final ChapterNumber NONE = new ChapterNumber(false, List.of());

  private static final int LETTERS = 26;

  /** Checks the values. */
  public ChapterNumber {
    parts = List.copyOf(parts);
    if (isAppendix && parts.isEmpty()) {
      throw new IllegalArgumentException("an appendix has a letter");
    }
    for (int part : parts) {
      if (part < 1) {
        throw new IllegalArgumentException("chapters count from 1: " + parts);
      }
    }
  }

  /**
   * Returns the number of a chapter of the main matter.
   *
   * @param number counted from 1
   * @return the number
   */
  public static ChapterNumber of(int number) {
    return new ChapterNumber(false, List.of(number));
  }

  /**
   * Returns the number of an appendix.
   *
   * @param number counted from 1, which is A; 27 is AA
   * @return the number
   */
  public static ChapterNumber appendix(int number) {
    return new ChapterNumber(true, List.of(number));
  }

  /**
   * Returns the number of a chapter below this one.
   *
   * @param number its place there, counted from 1
   * @return the number
   */
  public ChapterNumber child(int number) {
    List<Integer> child = new ArrayList<>(parts);
    child.add(number);
    return new ChapterNumber(isAppendix, child);
  }

  /** Returns the number of the chapter above this one; {@link #NONE} if there is none. */
  public ChapterNumber parent() {
    return parts.size() < 2 ? NONE : new ChapterNumber(isAppendix, parts.subList(0, depth() - 1));
  }

  /** Returns whether the chapter has no number. */
  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Returns 1 for a chapter, 2 for one below it, and so on; 0 if it has no number. */
  public int depth() {
    return parts.size();
  }

  /** Returns the number with dots, for example {@code 7}, {@code 7.2} or {@code A.1}. */
  public String dotted() {
    if (!isAppendix) {
      return joined(parts);
    }
    String rest = joined(parts.subList(1, parts.size()));
    return letters(parts.get(0)) + (rest.isEmpty() ? "" : "." + rest);
  }

  private static String joined(List<Integer> parts) {
    return parts.stream().map(String::valueOf).collect(Collectors.joining("."));
  }

  private static String letters(int number) {
    String last = String.valueOf((char) ('A' + (number - 1) % LETTERS));
    return number > LETTERS ? letters((number - 1) / LETTERS) + last : last;
  }
}
