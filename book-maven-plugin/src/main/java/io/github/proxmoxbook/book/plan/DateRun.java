package io.github.proxmoxbook.book.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds which entries of a log stand where they belong. */
final class DateRun {
  private DateRun() {}

  /**
   * Finds the longest run in order, in time n log n: the entries outside of it are the fewest that
   * have to move. Of two that contradict each other the later one stays outside.
   *
   * @param dates the dates of the entries
   * @param newestFirst whether the log runs backwards
   * @return for each entry whether it is in the run
   */
  static List<Boolean> longest(List<PlanDate> dates, boolean newestFirst) {
    // Looked at from the end, so that the earlier of two rivals comes last and wins.
    List<PlanDate> backwards = new ArrayList<>(dates);
    Collections.reverse(backwards);
    List<Boolean> inRun = longestRun(backwards, !newestFirst);
    Collections.reverse(inRun);
    return inRun;
  }

  private static List<Boolean> longestRun(List<PlanDate> dates, boolean newestFirst) {
    // For each length, the entry with which a run of that length can end best.
    List<Integer> ends = new ArrayList<>();
    int[] previous = new int[dates.size()];
    for (int i = 0; i < dates.size(); i++) {
      int length = runs(dates, ends, dates.get(i), newestFirst);
      previous[i] = length == 0 ? -1 : ends.get(length - 1);
      if (length == ends.size()) {
        ends.add(i);
      } else if (isWrong(dates.get(ends.get(length)), dates.get(i), newestFirst)) {
        ends.set(length, i);
      }
    }
    List<Boolean> inRun = new ArrayList<>(Collections.nCopies(dates.size(), false));
    int last = ends.isEmpty() ? -1 : ends.get(ends.size() - 1);
    for (int i = last; i >= 0; i = previous[i]) {
      inRun.set(i, true);
    }
    return inRun;
  }

  /** Returns how long the longest run is that a date can go on. */
  private static int runs(
      List<PlanDate> dates, List<Integer> ends, PlanDate date, boolean newestFirst) {
    int low = 0;
    int high = ends.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isWrong(dates.get(ends.get(middle)), date, newestFirst)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Tells whether two dates that stand in this order should stand in the other one. */
  static boolean isWrong(PlanDate first, PlanDate second, boolean newestFirst) {
    return newestFirst ? second.isAfter(first) : first.isAfter(second);
  }
}
