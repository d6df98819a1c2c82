package io.github.proxmoxbook.book.manuscript.markdown;

import io.github.proxmoxbook.book.manuscript.KeptHtml;
import io.github.proxmoxbook.book.manuscript.ManuscriptRule;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The ids of one chapter, each given only once. Automatic ids give way to what the author gives
 * anywhere in the chapter, also further down.
 */
final class ChapterIds {
  private final Set<String> reserved;
  private final String separator;
  private final int second;

  /** The last number appended to an id, so that many equal headings cost little. */
  private final Map<String, Integer> suffixes = new HashMap<>();

  private final Set<String> used = new HashSet<>();
  private final Map<String, Location> explicit = new HashMap<>();

  /**
   * Starts with no id given.
   *
   * @param reserved what no automatic id may be: the explicit ids and those of footnotes
   */
  ChapterIds(Set<String> reserved) {
    this(reserved, "-", 1);
  }

  /**
   * Starts with no id given.
   *
   * @param reserved what no automatic id may be
   * @param separator what stands between an id that is taken and the number that makes it another
   * @param second the number of the second of equal ids
   */
  ChapterIds(Set<String> reserved, String separator, int second) {
    this.reserved = Set.copyOf(reserved);
    this.separator = separator;
    this.second = second;
  }

  /**
   * Gives an id that the author wrote.
   *
   * @return whether it was free; if not, that has been reported
   */
  boolean claim(String id, Location location, Consumer<Problem> problems) {
    if (KeptHtml.isOfFootnote(id)) {
      problems.accept(
          Problem.of(
              ManuscriptRule.ID_TWICE,
              location,
              "the id " + id + " may be that of a footnote",
              "begin it with something other than fn and fnref"));
      return false;
    }
    Location first = explicit.putIfAbsent(id, location);
    if (first != null) {
      problems.accept(
          Problem.of(
              ManuscriptRule.ID_TWICE,
              location,
              "the id " + id + " is already given in line " + first.line(),
              "give each place an id of its own"));
      return false;
    }
    used.add(id);
    return true;
  }

  /** Gives an automatic id: the one wanted, or the first free one of {@code -1}, {@code -2}… */
  String automatic(String wanted) {
    int i = suffixes.getOrDefault(wanted, second - 1);
    String id = i < second ? wanted : wanted + separator + i;
    while (reserved.contains(id) || !used.add(id)) {
      i++;
      id = wanted + separator + i;
    }
    suffixes.put(wanted, i);
    return id;
  }

  boolean isReserved(String id) {
    return reserved.contains(id);
  }
}
