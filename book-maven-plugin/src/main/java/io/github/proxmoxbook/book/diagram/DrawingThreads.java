package io.github.proxmoxbook.book.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

/**
 * Runs work against time, and counts the threads that were given up and still do not end: there
 * shall never be more of them than there are processors for drawing.
 */
final class DrawingThreads {
  private final int most;
  private final List<Thread> left = new ArrayList<>();

  /**
   * Creates the count.
   *
   * @param most how many threads may be left behind before no further one begins
   */
  DrawingThreads(int most) {
    this.most = most;
  }

  /** Returns whether a further thread may begin. */
  synchronized boolean isFree() {
    left.removeIf(thread -> !thread.isAlive());
    return left.size() < most;
  }

  /**
   * Does some work.
   *
   * @param name what its thread is called in dumps
   * @param work the work
   * @return the result; empty if it takes longer than a diagram may take
   * @throws ExecutionException if the work failed
   * @throws InterruptedException if the waiting was interrupted
   */
  <T> Optional<T> run(String name, Callable<T> work)
      throws ExecutionException, InterruptedException {
    return run(name, work, Limits.SECONDS, Limits.CLOCK_SECONDS);
  }

  /**
   * Does some work within a time that can be chosen.
   *
   * @param name what its thread is called in dumps
   * @param work the work
   * @param seconds how long it may compute
   * @param clockSeconds how long it may last
   * @return the result; empty if the time was not enough
   * @throws ExecutionException if the work failed
   * @throws InterruptedException if the waiting was interrupted
   */
  <T> Optional<T> run(String name, Callable<T> work, int seconds, int clockSeconds)
      throws ExecutionException, InterruptedException {
    DeadlineThread<T> thread = DeadlineThread.start(name, work);
    Optional<T> result = thread.await(seconds, clockSeconds);
    if (result.isEmpty()) {
      leave(thread);
    }
    return result;
  }

  private synchronized void leave(Thread thread) {
    left.add(thread);
  }
}
