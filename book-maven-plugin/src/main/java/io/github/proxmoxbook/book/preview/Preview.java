package io.github.proxmoxbook.book.preview;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * Shows a book in the browser while it is written. Files are watched, the book is built when one
 * changes, and open pages change with it; nothing but this machine can see them.
 */
public final class Preview implements AutoCloseable {
  private final PreviewServer server;
  private final FileWatch watch;
  private final BuildLoop builds;
  private final Thread thread;
  private final CompletableFuture<Void> end = new CompletableFuture<>();

  private Preview(PreviewOptions options, PreviewServer server, PreviewLog log) throws IOException {
    this.server = server;
    this.builds = new BuildLoop(options, server, log);
    this.watch = FileWatch.start(scope(options), builds::changed, log::info);
    this.thread = new Thread(this::follow, "book-preview-build");
    thread.setDaemon(true);
  }

  /**
   * Builds the book for the first time and begins to serve it. A book that cannot be built is
   * served, too: the page says why, and shows the book as soon as it can be.
   *
   * @param options what is shown
   * @param log receives what the author should know
   * @return the preview, to be closed
   * @throws BusyPortException if the port is taken
   * @throws IOException if the files cannot be watched
   */
  public static Preview start(PreviewOptions options, PreviewLog log) throws IOException {
    LastPort port = new LastPort(options);
    PreviewServer server = port.start(new View(Site.empty("none"), "{}", "none"));
    Preview preview;
    try {
      preview = new Preview(options, server, log);
    } catch (IOException | RuntimeException e) {
      server.close();
      throw e;
    }
    log.info("building the book");
    preview.builds.build();
    preview.thread.start();
    return preview;
  }

  private static WatchScope scope(PreviewOptions options) {
    List<Path> folders = new ArrayList<>(List.of(options.links().root()));
    folders.addAll(options.folders());
    Set<Path> files = new HashSet<>(options.files());
    files.addAll(options.fixed());
    return new WatchScope(folders, options.leftOut(), files);
  }

  private void follow() {
    try {
      builds.follow();
    } catch (InterruptedException e) {
      // Closed: the thread ends.
      return;
    } catch (Throwable e) {
      // What is not for the author, such as lack of memory, is for whoever awaits the end.
      end.completeExceptionally(e);
    }
  }

  /** Returns the address of the book. */
  public URI address() {
    return server.address();
  }

  /**
   * Waits while the preview goes on, and does not come back by itself.
   *
   * @throws InterruptedException if the thread is interrupted
   * @throws ExecutionException if something ended it that no change of the book can mend
   */
  public void await() throws InterruptedException, ExecutionException {
    end.get();
  }

  /**
   * Waits until nothing of a closed preview runs any more.
   *
   * @throws InterruptedException if the thread is interrupted
   */
  void awaitEnd() throws InterruptedException {
    thread.join();
    watch.awaitEnd();
  }

  /** Ends the server and all threads; the port is free then. */
  @Override
  public void close() throws IOException {
    watch.close();
    builds.end();
    thread.interrupt();
    server.close();
  }
}
