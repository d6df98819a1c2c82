package io.github.proxmoxbook.book.edition.verify.text;

/**
 * Where two texts differ: a range of the one and a range of the other, of which one may be empty.
 *
 * @param from where it begins in the one
 * @param to where it ends there
 * @param otherFrom where it begins in the other
 * @param otherTo where it ends there
 */
record Difference(int from, int to, int otherFrom, int otherTo) {
  /** Returns how many characters of the one it has. */
  int length() {
    return to - from;
  }

  /** Returns how many characters of the other it has. */
  int otherLength() {
    return otherTo - otherFrom;
  }
}
