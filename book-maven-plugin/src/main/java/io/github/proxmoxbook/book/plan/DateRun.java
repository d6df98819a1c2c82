package io.github.proxmoxbook.book.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Finds which entries of a log stand where they belong. */
final class DateRun {
  /** A longer log is looked at only up to here; nobody writes one by hand. */
  private static final int LONGEST = 3_000;

  private DateRun() {}

  /**
   * Finds the longest run in order: the entries outside of it are the fewest that have to move.
   *
   * @param list the entries
   * @param date the date of an entry
   * @param newestFirst whether the log runs backwards
   * @param <T> the entries
   * @return the run in its order
   */
  static <T> List<T> longest(List<T> list, Function<T, PlanDate> date, boolean newestFirst) {
    int count = Math.min(LONGEST, list.size());
    int[] length = new int[count];
    int[] previous = new int[count];
    int best = -1;
    for (int i = 0; i < count; i++) {
      length[i] = 1;
      previous[i] = -1;
      PlanDate own = date.apply(list.get(i));
      for (int j = 0; j < i; j++) {
        if (length[j] >= length[i] && !isWrong(date.apply(list.get(j)), own, newestFirst)) {
          length[i] = length[j] + 1;
          previous[i] = j;
        }
      }
      best = best < 0 || length[i] > length[best] ? i : best;
    }
    List<T> run = new ArrayList<>(list.subList(count, list.size()));
    Collections.reverse(run);
    for (int i = best; i >= 0; i = previous[i]) {
      run.add(list.get(i));
    }
    Collections.reverse(run);
    return run;
  }

  /** Tells whether two dates that stand in this order should stand in the other one. */
  static boolean isWrong(PlanDate first, PlanDate second, boolean newestFirst) {
    return newestFirst ? second.isAfter(first) : first.isAfter(second);
  }
}
