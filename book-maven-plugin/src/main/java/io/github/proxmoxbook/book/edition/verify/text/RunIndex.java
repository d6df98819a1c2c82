package io.github.proxmoxbook.book.edition.verify.text;

import java.util.Arrays;

/** Where in a text each run of some characters stands. */
final class RunIndex {
  private final Flow text;
  private final int size;

  /** A hash of each run in the upper half, its place in the lower, sorted. */
  private final long[] runs;

  RunIndex(Flow text, int end, int size) {
    this.text = text;
    this.size = size;
    this.runs = new long[Math.max(0, end - size + 1)];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = key(hash(text, i), i);
    }
    Arrays.sort(runs);
  }

  /**
   * Finds a run of another text.
   *
   * @param other the other text
   * @param at where the run begins there
   * @param from where to begin in this one
   * @return where it stands first, from there on; -1 if nowhere
   */
  int next(Flow other, int at, int from) {
    int hash = hash(other, at);
    int found = Arrays.binarySearch(runs, key(hash, from));
    for (int i = found < 0 ? -found - 1 : found;
        i < runs.length && (int) (runs[i] >> 32) == hash;
        i++) {
      int place = (int) runs[i];
      if (isSame(place, other, at)) {
        return place;
      }
    }
    return -1;
  }

  private boolean isSame(int place, Flow other, int at) {
    for (int i = 0; i < size; i++) {
      if (text.at(place + i) != other.at(at + i)) {
        return false;
      }
    }
    return true;
  }

  private int hash(Flow flow, int from) {
    int hash = 0;
    for (int i = from; i < from + size; i++) {
      hash = hash * 31 + flow.at(i);
    }
    return hash;
  }

  private static long key(int hash, int place) {
    return (long) hash << 32 | place;
  }
}
