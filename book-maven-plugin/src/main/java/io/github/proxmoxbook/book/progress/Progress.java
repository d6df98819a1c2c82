package io.github.proxmoxbook.book.progress;

/** Is told how far some work is. Telling is cheap, and may be done from any thread. */
@FunctionalInterface
public interface Progress {
  /** For work that nobody waits for. */
  Progress NONE = (work, done, of) -> {};

  /**
   * Tells how far some work is.
   *
   * @param work what is being done, for example {@code drawing diagrams}
   * @param done how many pieces are done, 0 or more
   * @param of how many there are; 0 if nobody can tell
   */
  void at(String work, int done, int of);

  /**
   * Tells that work begins whose pieces cannot be counted.
   *
   * @param work what is being done
   */
  default void at(String work) {
    at(work, 0, 0);
  }

  /**
   * Returns what people are told.
   *
   * @param work what is being done
   * @param done how many pieces are done
   * @param of how many there are; 0 if nobody can tell
   */
  static String text(String work, int done, int of) {
    return of == 0 ? work : work + ": " + done + " of " + of;
  }
}
