package io.github.proxmoxbook.book.edition.verify;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Runs the calls into a library one at a time, each in a thread of its own.
 *
 * <p>A thread of its own, because EPUBCheck keeps its locale and veraPDF keeps the whole document,
 * its JavaScript context and compiled rules in thread locals and leaves them there: they go when
 * the thread goes. Its context class loader sees what this plugin sees, because JAXB, Saxon, Jing,
 * Rhino and JAXP look up their parts through it; the caller's own is never touched.
 *
 * <p>One at a time, because the libraries share unguarded maps and sets between their runs.
 */
final class Confinement {
  /** The checks recurse over nested elements and objects: room for deep but honest ones. */
  private static final long STACK_BYTES = 16L << 20;

  private final String name;
  private final ClassLoader loader;
  private final ReentrantLock lock = new ReentrantLock();

  Confinement(String name, ClassLoader loader) {
    this.name = name;
    this.loader = loader;
  }

  /**
   * Does work in the confinement and waits for it.
   *
   * @param work what to do
   * @return what the work returned
   * @throws InterruptedIOException if the waiting thread is interrupted, whose flag is then set
   *     again; the work is told to stop
   * @throws IOException what the work threw
   */
  <T> T call(Callable<T> work) throws IOException {
    FutureTask<T> task = new FutureTask<>(() -> alone(work));
    Thread thread = new Thread(null, task, name, STACK_BYTES, false);
    thread.setContextClassLoader(loader);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get();
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      InterruptedIOException stopped = new InterruptedIOException(name + " was interrupted");
      stopped.initCause(e);
      throw stopped;
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause());
    }
  }

  private <T> T alone(Callable<T> work) throws Exception {
    lock.lockInterruptibly();
    try {
      return work.call();
    } finally {
      lock.unlock();
    }
  }

  /** Gives back a checked exception to throw; throws everything that is none of ours to explain. */
  private static IOException unwrapped(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof RuntimeException bug) {
      throw bug;
    }
    return cause instanceof IOException io ? io : new IOException(cause);
  }
}
