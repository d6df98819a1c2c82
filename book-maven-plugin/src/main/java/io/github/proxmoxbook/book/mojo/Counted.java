package io.github.proxmoxbook.book.mojo;

/** Numbers of things, as people write them. */
final class Counted {
  private Counted() {}

  /**
   * Returns a number with its word.
   *
   * @param count the number
   * @param word the word for one; more have an s behind it
   */
  static String of(long count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }
}
