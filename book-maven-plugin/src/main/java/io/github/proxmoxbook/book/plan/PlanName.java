package io.github.proxmoxbook.book.plan;

import java.util.Locale;

/**
 * The name of the file of a plan: {@code execplan-ja-part1-ch2-architecture.md} is the plan for
 * {@code manuscript/ja/part1/chapter2-architecture.md}.
 */
public final class PlanName {
  private static final String PREFIX = "execplan-";

  private PlanName() {}

  /**
   * Returns the name of the plan for a chapter.
   *
   * @param chapter the path of the chapter from the book's root
   * @return the name of the file, with {@code .md}
   */
  public static String of(String chapter) {
    return PREFIX + words(chapter.substring(chapter.indexOf('/') + 1)) + ".md";
  }

  /**
   * Tells whether a file has the name of the plan for a chapter. The language may be left out, and
   * {@code chapter} may be written out.
   *
   * @param plan the path of the plan
   * @param chapter the path of the chapter from the book's root
   * @return true if it has
   */
  static boolean fits(String plan, String chapter) {
    String name = words(plan.substring(plan.lastIndexOf('/') + 1)).replaceFirst("^" + PREFIX, "");
    String full = words(chapter.substring(chapter.indexOf('/') + 1));
    return name.equals(full) || name.equals(full.substring(full.indexOf('-') + 1));
  }

  private static String words(String path) {
    return path.toLowerCase(Locale.ROOT)
        .replaceFirst("\\.[a-z]+$", "")
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("(?<=^|-)chapter-?(?=\\d)", "ch");
  }
}
