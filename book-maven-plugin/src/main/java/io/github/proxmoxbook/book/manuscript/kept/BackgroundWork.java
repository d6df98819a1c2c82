package io.github.proxmoxbook.book.manuscript.kept;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Work that is done on one thread of its own, one piece after the other, while those who asked for
 * it do something else. What is asked for again while it is under way is done once. The thread ends
 * when nothing is left to do, and never keeps a process alive.
 *
 * @param <T> what the work is to make
 */
public final class BackgroundWork<T> {
  private static final int IDLE_SECONDS = 5;

  private final Map<String, CompletableFuture<Kept<T>>> underWay = new ConcurrentHashMap<>();
  private final ThreadPoolExecutor thread;

  /**
   * Creates a thread, which does not start yet.
   *
   * @param name its name
   */
  public BackgroundWork(String name) {
    thread =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> thread(task, name));
    thread.allowCoreThreadTimeOut(true);
  }

  private static Thread thread(Runnable task, String name) {
    Thread made = new Thread(task, name);
    made.setDaemon(true);
    // Not that of the goal which happens to ask first.
    made.setContextClassLoader(BackgroundWork.class.getClassLoader());
    return made;
  }

  /** Asks for a piece of work, which is told from others by its id. */
  CompletableFuture<Kept<T>> begin(String id, Callable<Kept<T>> work) {
    CompletableFuture<Kept<T>> made = new CompletableFuture<>();
    CompletableFuture<Kept<T>> before = underWay.putIfAbsent(id, made);
    if (before != null) {
      return before;
    }
    thread.execute(() -> run(id, work, made));
    return made;
  }

  /** Whatever goes wrong, errors included, is the business of those who wait. */
  private void run(String id, Callable<Kept<T>> work, CompletableFuture<Kept<T>> made) {
    Kept<T> result;
    try {
      result = work.call();
    } catch (Throwable e) {
      underWay.remove(id);
      made.completeExceptionally(e);
      return;
    }
    // Before anybody is told: who asks again after that wants it done again.
    underWay.remove(id);
    made.complete(result);
  }
}
