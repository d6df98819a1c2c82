package io.github.proxmoxbook.book.progress;

import java.io.PrintStream;
import java.util.Objects;
import java.util.function.LongSupplier;

/**
 * Progress as the last line of a terminal, written over again and again and gone when it is not
 * needed any more. No escape sequences are used, so that no terminal shows any. Whoever prints
 * something else clears the line first.
 */
public final class TerminalLine implements Progress {
  /** A line that wraps could not be taken back. */
  private static final int WIDTH = 79;

  /** Nobody reads faster. */
  private static final long MILLIS_BETWEEN = 100;

  private final PrintStream out;
  private final LongSupplier millis;
  private String work = "";
  private long last;
  private int shown;

  /**
   * Creates a line, which is empty at first.
   *
   * @param out the terminal
   * @param millis a clock in milliseconds, from whenever on
   */
  public TerminalLine(PrintStream out, LongSupplier millis) {
    this.out = Objects.requireNonNull(out, "out");
    this.millis = Objects.requireNonNull(millis, "millis");
  }

  @Override
  public synchronized void at(String what, int done, int of) {
    long now = millis.getAsLong();
    if (what.equals(work) && now - last < MILLIS_BETWEEN) {
      return;
    }
    work = what;
    last = now;
    String text = Progress.text(what, done, of);
    write(text.length() > WIDTH ? text.substring(0, WIDTH) : text);
  }

  /** Empties the line; the cursor stands at its beginning then. */
  public synchronized void clear() {
    if (shown > 0) {
      write("");
      work = "";
    }
  }

  private void write(String text) {
    out.print(
        '\r'
            + text
            + " ".repeat(Math.max(0, shown - text.length()))
            + (text.isEmpty() ? "\r" : ""));
    out.flush();
    shown = text.length();
  }
}
