package io.github.proxmoxbook.book.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Watches files in a thread of its own, and tells which of them hold something else. */
final class FileWatch implements AutoCloseable {
  private final FileStates states;
  private final WatchScope scope;
  private final Consumer<Set<Path>> changed;
  private final Consumer<String> notes;
  private final Thread thread;
  private volatile ChangeSignals signals;
  private volatile boolean isClosed;

  private FileWatch(
      WatchScope scope, boolean isPolled, Consumer<Set<Path>> changed, Consumer<String> notes)
      throws IOException {
    this.scope = scope;
    this.states = new FileStates(scope);
    this.changed = changed;
    this.notes = notes;
    this.signals = isPolled ? new PolledSignals() : systemSignals();
    // After the system has begun to tell: nothing falls between.
    states.lookEverywhere();
    this.thread = new Thread(this::follow, "book-preview-watch");
    thread.setDaemon(true);
  }

  /**
   * Begins to watch; what changes from now on is told.
   *
   * @param scope what is watched
   * @param changed receives files that are new, gone or hold something else; called in the thread
   *     of the watch
   * @param notes receives what the author should know
   * @return the watch
   * @throws IOException if the files cannot be read
   */
  static FileWatch start(WatchScope scope, Consumer<Set<Path>> changed, Consumer<String> notes)
      throws IOException {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return start(scope, system.startsWith("mac"), changed, notes);
  }

  /** Begins to watch, by looking again and again if that is wanted. */
  static FileWatch start(
      WatchScope scope, boolean isPolled, Consumer<Set<Path>> changed, Consumer<String> notes)
      throws IOException {
    FileWatch watch = new FileWatch(scope, isPolled, changed, notes);
    watch.thread.start();
    return watch;
  }

  private ChangeSignals systemSignals() {
    try {
      return new SystemSignals(scope);
    } catch (IOException | UnsupportedOperationException e) {
      return polled(e);
    }
  }

  private ChangeSignals polled(Exception reason) {
    notes.accept(
        "the system does not tell of changes ("
            + reason.getMessage()
            + "), so the files are looked at four times a second");
    return new PolledSignals();
  }

  private void follow() {
    try {
      while (!isClosed) {
        Set<Path> suspects = await();
        Set<Path> found = suspects.isEmpty() ? states.lookEverywhere() : states.look(suspects);
        if (!found.isEmpty()) {
          changed.accept(found);
        }
      }
    } catch (InterruptedException e) {
      // Closed: the thread ends.
      return;
    } catch (IOException e) {
      notes.accept("changes are no longer noticed: " + e.getMessage() + "; start again");
    }
  }

  private Set<Path> await() throws InterruptedException, IOException {
    try {
      return signals.await();
    } catch (IOException e) {
      signals.close();
      signals = polled(e);
      return Set.of();
    }
  }

  /** Waits for the end of the thread, once this is closed. */
  void awaitEnd() throws InterruptedException {
    thread.join();
  }

  @Override
  public void close() throws IOException {
    isClosed = true;
    signals.close();
    thread.interrupt();
  }
}
