package io.github.proxmoxbook.book.diagram;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.batik.util.HaltingThread;

/**
 * Runs work that cannot be interrupted, and gives up waiting when its time is over. The thread is
 * then told to halt, which Batik looks for before it builds or paints the next thing. Until it does
 * it is left to itself; being a daemon it does not hold up the end of the build.
 *
 * <p>What counts is the time that the thread computes, so that a busy machine makes no diagram
 * fail.
 */
final class DeadlineThread<T> extends HaltingThread {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final long LOOK_MILLIS = 100;

  private final FutureTask<T> task;

  private DeadlineThread(FutureTask<T> task, String name) {
    super(task, name);
    this.task = task;
    setDaemon(true);
  }

  /**
   * Begins work on a thread of its own.
   *
   * @param name what the thread is called in dumps
   * @param work the work
   */
  static <T> DeadlineThread<T> start(String name, Callable<T> work) {
    DeadlineThread<T> thread = new DeadlineThread<>(new FutureTask<>(work), name);
    thread.start();
    return thread;
  }

  /**
   * Waits for the end of the work.
   *
   * @param seconds how long it may compute
   * @param clockSeconds how long it may last
   * @return the result; empty if the time was not enough, and the thread has been told to halt
   * @throws ExecutionException if the work failed
   * @throws InterruptedException if the waiting was interrupted; the thread has been told to halt
   */
  Optional<T> await(int seconds, int clockSeconds) throws ExecutionException, InterruptedException {
    long limit = TimeUnit.SECONDS.toNanos(seconds);
    long clockLimit = TimeUnit.SECONDS.toNanos(clockSeconds);
    long start = System.nanoTime();
    boolean isDone = false;
    try {
      while (System.nanoTime() - start <= clockLimit && computed() <= limit) {
        try {
          T result = task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
          isDone = true;
          return Optional.of(result);
        } catch (TimeoutException e) {
          continue;
        }
      }
      return Optional.empty();
    } finally {
      if (!isDone) {
        halt();
      }
    }
  }

  /** Returns the nanoseconds that this thread has computed; 0 where the platform cannot tell. */
  private long computed() {
    return CLOCK.isThreadCpuTimeSupported() ? Math.max(0, CLOCK.getThreadCpuTime(getId())) : 0;
  }
}
