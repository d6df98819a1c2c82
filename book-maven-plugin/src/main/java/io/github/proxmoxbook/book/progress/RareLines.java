package io.github.proxmoxbook.book.progress;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Progress as lines that stay, for logs: none within the first seconds, so that short work says
 * nothing, and then ever more rarely.
 */
public final class RareLines implements Progress {
  private static final long FIRST_MILLIS = 5_000;
  private static final long LONGEST_MILLIS = 60_000;

  private final Consumer<String> lines;
  private final LongSupplier millis;
  private long wait = FIRST_MILLIS;
  private long next;

  /**
   * Creates progress that begins now.
   *
   * @param lines takes the lines
   * @param millis a clock in milliseconds, from whenever on
   */
  public RareLines(Consumer<String> lines, LongSupplier millis) {
    this.lines = Objects.requireNonNull(lines, "lines");
    this.millis = Objects.requireNonNull(millis, "millis");
    this.next = millis.getAsLong() + wait;
  }

  @Override
  public synchronized void at(String work, int done, int of) {
    long now = millis.getAsLong();
    if (now < next) {
      return;
    }
    wait = Math.min(LONGEST_MILLIS, 2 * wait);
    next = now + wait;
    lines.accept(Progress.text(work, done, of));
  }
}
