package io.github.proxmoxbook.book.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of the file of a plan: {@code execplan-ja-part1-ch2-architecture.md} is the plan for
 * {@code manuscript/ja/part1/chapter2-architecture.md}.
 */
public final class PlanName {
  private static final String PREFIX = "execplan-";
  private static final Pattern EXTENSION = Pattern.compile("\\.[a-z]+$");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern CHAPTER = Pattern.compile("(?<=^|-)chapter-?(?=\\d)");

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
   * Returns what the name of a plan says of its chapter.
   *
   * @param plan the path of the plan
   * @return the key, to be looked up among {@link #keys}
   */
  static String key(String plan) {
    String name = words(plan.substring(plan.lastIndexOf('/') + 1));
    return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
  }

  /**
   * Returns the keys of the plans that fit a chapter. The language may be left out, and {@code
   * chapter} may be written out.
   *
   * @param chapter the path of the chapter from the book's root
   * @return the keys, the fuller one first
   */
  static List<String> keys(String chapter) {
    String full = words(chapter.substring(chapter.indexOf('/') + 1));
    return List.of(full, full.substring(full.indexOf('-') + 1));
  }

  private static String words(String path) {
    String bare = EXTENSION.matcher(path.toLowerCase(Locale.ROOT)).replaceFirst("");
    return CHAPTER.matcher(SIGNS.matcher(bare).replaceAll("-")).replaceAll("ch");
  }
}
