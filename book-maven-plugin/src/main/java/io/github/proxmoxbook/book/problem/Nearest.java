package io.github.proxmoxbook.book.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what an author probably meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * Returns the candidate nearest to a word that is unknown, by edit distance.
   *
   * @param word what was written
   * @param candidates what exists
   * @return the nearest candidate; empty if none is near enough to be a slip of the same word (more
   *     than a third of its characters differ)
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    int limit = Math.max(2, word.length() / 3);
    return candidates.stream()
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= limit)
        .map(candidate -> new Scored(candidate, distance(word, candidate)))
        .filter(scored -> scored.distance() <= limit)
        .min(Comparator.comparingInt(Scored::distance).thenComparing(Scored::candidate))
        .map(Scored::candidate);
  }

  /**
   * Returns a hint that offers the nearest candidate.
   *
   * @param word what was written
   * @param candidates what exists
   * @param otherwise the hint if nothing is near
   * @return {@code did you mean …?}, or the other hint
   */
  public static String hint(String word, Collection<String> candidates, String otherwise) {
    return to(word, candidates).map(near -> "did you mean " + near + "?").orElse(otherwise);
  }

  private record Scored(String candidate, int distance) {}

  /** Levenshtein distance with two rows. */
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(substitution, Math.min(previous[j], current[j - 1]) + 1);
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return previous[b.length()];
  }
}
