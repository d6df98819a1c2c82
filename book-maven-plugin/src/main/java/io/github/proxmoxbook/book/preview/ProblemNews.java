package io.github.proxmoxbook.book.preview;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What differs between the problems of two builds. A problem that only stands in another line,
 * since lines above it came or went, is the same.
 *
 * @param fresh those that were not there before
 * @param gone those that no longer are
 */
record ProblemNews(List<Problem> fresh, List<Problem> gone) {
  private record Kind(String file, String rule, String message) {
    static Kind of(Problem problem) {
      return new Kind(problem.location().file(), problem.rule().id(), problem.message());
    }
  }

  ProblemNews {
    fresh = List.copyOf(fresh);
    gone = List.copyOf(gone);
  }

  /** Compares two lists. */
  static ProblemNews between(List<Problem> before, List<Problem> now) {
    List<Problem> fresh = without(now, before);
    List<Problem> gone = without(before, now);
    Map<Kind, Deque<Problem>> moved = new HashMap<>();
    gone.forEach(p -> moved.computeIfAbsent(Kind.of(p), kind -> new ArrayDeque<>()).add(p));
    List<Problem> reallyFresh = new ArrayList<>();
    for (Problem problem : fresh) {
      Deque<Problem> same = moved.get(Kind.of(problem));
      if (same == null || same.poll() == null) {
        reallyFresh.add(problem);
      }
    }
    List<Problem> reallyGone = moved.values().stream().flatMap(Deque::stream).sorted().toList();
    return new ProblemNews(reallyFresh, reallyGone);
  }

  /** Returns what one list has more of than the other, in its order. */
  private static List<Problem> without(List<Problem> one, List<Problem> other) {
    Map<Problem, Integer> counts = new HashMap<>();
    other.forEach(problem -> counts.merge(problem, 1, Integer::sum));
    return one.stream().filter(problem -> counts.merge(problem, -1, Integer::sum) < 0).toList();
  }

  /** Returns whether nothing differs. */
  boolean isEmpty() {
    return fresh.isEmpty() && gone.isEmpty();
  }
}
