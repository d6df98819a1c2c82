package io.github.proxmoxbook.book.diagram;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs work that cannot be interrupted, and gives up waiting when its time is over. The thread is
 * then left to itself; being a daemon it does not hold up the end of the build.
 */
final class DeadlineThread {
  private DeadlineThread() {}

  /**
   * Runs work on a thread of its own.
   *
   * @param name what the thread is called in dumps
   * @param work the work
   * @param seconds how long to wait
   * @return the result; empty if the time was not enough
   * @throws ExecutionException if the work failed
   * @throws InterruptedException if the waiting was interrupted
   */
  static <T> Optional<T> run(String name, Callable<T> work, int seconds)
      throws ExecutionException, InterruptedException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, name, Limits.STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return Optional.of(task.get(seconds, TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    }
  }
}
