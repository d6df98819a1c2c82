package io.github.proxmoxbook.book.edition.verify.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares two texts from their beginnings to their ends. Where they part, the nearest place is
 * looked for at which some characters on both sides are the same again; what lies between is
 * compared character by character if it is short. Equal texts take linear time, and so, but for the
 * sorting of an index, do all others.
 */
final class Differences {
  /** So many equal characters are no accident. */
  private static final int RUN = 10;

  /** The longest passages that are compared character by character, as a product. */
  private static final int MOST_CELLS = 250_000;

  private final Flow one;
  private final Flow other;
  private final int end;
  private final int otherEnd;
  private final List<Difference> found = new ArrayList<>();
  private RunIndex runs;

  private Differences(Flow one, Flow other) {
    this.one = one;
    this.other = other;
    int start = 0;
    int shorter = Math.min(one.length(), other.length());
    while (start < shorter && one.at(start) == other.at(start)) {
      start++;
    }
    int tail = 0;
    while (tail < shorter - start
        && one.at(one.length() - 1 - tail) == other.at(other.length() - 1 - tail)) {
      tail++;
    }
    end = one.length() - tail;
    otherEnd = other.length() - tail;
    compare(start, start);
  }

  /** Returns the differences in their order; none for equal texts. */
  static List<Difference> of(Flow one, Flow other) {
    return new Differences(one, other).found;
  }

  private void compare(int from, int otherFrom) {
    int i = from;
    int j = otherFrom;
    while (i < end || j < otherEnd) {
      if (i < end && j < otherEnd && one.at(i) == other.at(j)) {
        i++;
        j++;
        continue;
      }
      Difference gap = gap(i, j);
      add(gap);
      i = gap.to();
      j = gap.otherTo();
    }
  }

  /** Finds the next place where both texts are the same again, by the fewest skipped characters. */
  private Difference gap(int i, int j) {
    if (i == end || j == otherEnd) {
      return new Difference(i, end, j, otherEnd);
    }
    if (runs == null) {
      runs = new RunIndex(other, otherEnd, RUN);
    }
    Difference best = new Difference(i, end, j, otherEnd);
    int cost = Integer.MAX_VALUE;
    for (int p = i; p + RUN <= end && p - i < cost; p++) {
      int q = runs.next(one, p, j);
      if (q >= 0 && p - i + q - j < cost) {
        cost = p - i + q - j;
        best = new Difference(i, p, j, q);
      }
    }
    return best;
  }

  private void add(Difference gap) {
    boolean isShort = (long) gap.length() * gap.otherLength() <= MOST_CELLS;
    if (gap.length() == 0 || gap.otherLength() == 0 || !isShort) {
      found.add(gap);
    } else {
      addClosely(gap);
    }
  }

  /** The longest common subsequence of a gap; what is not in it differs. */
  private void addClosely(Difference gap) {
    int[][] common = new int[gap.length() + 1][gap.otherLength() + 1];
    for (int i = gap.length() - 1; i >= 0; i--) {
      for (int j = gap.otherLength() - 1; j >= 0; j--) {
        common[i][j] =
            isSame(gap, i, j)
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < gap.length() || j < gap.otherLength()) {
      int from = i;
      int otherFrom = j;
      while ((i < gap.length() || j < gap.otherLength()) && !isSame(gap, i, j)) {
        boolean takesOne =
            j == gap.otherLength() || i < gap.length() && common[i + 1][j] >= common[i][j + 1];
        i += takesOne ? 1 : 0;
        j += takesOne ? 0 : 1;
      }
      if (i > from || j > otherFrom) {
        found.add(
            new Difference(
                gap.from() + from,
                gap.from() + i,
                gap.otherFrom() + otherFrom,
                gap.otherFrom() + j));
      }
      while (isSame(gap, i, j)) {
        i++;
        j++;
      }
    }
  }

  private boolean isSame(Difference gap, int i, int j) {
    return i < gap.length()
        && j < gap.otherLength()
        && one.at(gap.from() + i) == other.at(gap.otherFrom() + j);
  }
}
