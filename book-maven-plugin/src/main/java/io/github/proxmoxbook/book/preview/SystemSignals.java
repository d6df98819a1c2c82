package io.github.proxmoxbook.book.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What the operating system tells of changes: inotify on Linux. Used by one thread. */
final class SystemSignals implements ChangeSignals {
  /** Editors save in several steps: write, rename, set rights. */
  private static final int QUIET_MILLIS = 25;

  /** A copy of a whole book does not end soon, and need not. */
  private static final int LONGEST_MILLIS = 250;

  private final WatchScope scope;
  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  /**
   * Begins to watch.
   *
   * @throws IOException if the system does not watch as many folders, or none at all
   */
  SystemSignals(WatchScope scope) throws IOException {
    this.scope = scope;
    this.service = scope.folders().get(0).getFileSystem().newWatchService();
    try {
      watchEverything();
    } catch (IOException e) {
      service.close();
      throw e;
    }
  }

  private void watchEverything() throws IOException {
    for (Path folder : scope.folders()) {
      watchTree(folder);
    }
    for (Path file : scope.files()) {
      if (Files.isDirectory(file.getParent())) {
        watch(file.getParent());
      }
    }
  }

  private void watchTree(Path top) throws IOException {
    if (!Files.isDirectory(top)) {
      // It may come, and is then seen in the folder above it, if that is watched.
      return;
    }
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (!scope.contains(folder)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            watch(folder);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void watch(Path folder) throws IOException {
    try {
      folders.put(folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY), folder);
    } catch (NoSuchFileException | NotDirectoryException e) {
      // Gone since it was seen; its folder has heard of that.
      return;
    }
  }

  @Override
  public Set<Path> await() throws InterruptedException, IOException {
    try {
      Set<Path> heard = new HashSet<>();
      boolean isLost = read(service.take(), heard);
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
      WatchKey next = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
      while (next != null) {
        isLost |= read(next, heard);
        next = System.nanoTime() < end ? service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) : null;
      }
      if (isLost) {
        watchEverything();
        return Set.of();
      }
      return heard.isEmpty() ? await() : heard;
    } catch (ClosedWatchServiceException e) {
      InterruptedException closed = new InterruptedException("closed");
      closed.initCause(e);
      throw closed;
    }
  }

  /** Takes what is known of one folder; returns whether events were lost. */
  private boolean read(WatchKey key, Set<Path> heard) throws IOException {
    Path folder = folders.get(key);
    boolean isLost = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == OVERFLOW) {
        isLost = true;
      } else if (folder != null) {
        Path path = folder.resolve((Path) event.context());
        if (scope.contains(path)) {
          heard.add(path);
        }
        // It may hold files already, of which nothing will be heard: they are looked at.
        if (event.kind() == ENTRY_CREATE && scope.contains(path)) {
          watchTree(path);
        }
      }
    }
    if (!key.reset() && folder != null) {
      folders.remove(key);
      heard.add(folder);
    }
    return isLost;
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
