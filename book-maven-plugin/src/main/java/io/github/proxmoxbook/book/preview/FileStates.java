package io.github.proxmoxbook.book.preview;

import io.github.proxmoxbook.book.output.Fingerprint;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the watched files hold, so that only what really changed counts: to save a file as it was,
 * or to touch it, changes nothing. Used by one thread.
 */
final class FileStates {
  /** What is larger is no text that an author edits: size and time tell enough. */
  private static final long LARGEST = 4_000_000;

  /** File systems may count time in steps of two seconds. */
  private static final Duration COARSEST = Duration.ofSeconds(3);

  private record State(long size, FileTime time, String content) {}

  private final WatchScope scope;
  private final NavigableMap<Path, State> states = new TreeMap<>();

  FileStates(WatchScope scope) {
    this.scope = scope;
  }

  /** Looks at everything. */
  Set<Path> lookEverywhere() throws IOException {
    List<Path> all = new ArrayList<>(scope.folders());
    all.addAll(scope.files());
    return look(all, false);
  }

  /**
   * Looks at files and folders of which something was heard.
   *
   * @param suspects the files and folders
   * @return the files that are new, gone or hold something else than at the last look
   */
  Set<Path> look(Collection<Path> suspects) throws IOException {
    return look(suspects, true);
  }

  private Set<Path> look(Collection<Path> suspects, boolean isHeardOf) throws IOException {
    Set<Path> changed = new TreeSet<>();
    for (Path suspect : suspects) {
      Set<Path> found = new TreeSet<>();
      if (Files.isDirectory(suspect)) {
        walk(suspect, found);
      } else if (scope.contains(suspect) && Files.exists(suspect)) {
        found.add(suspect);
      }
      for (Path file : found) {
        update(file, isHeardOf, changed);
      }
      forget(suspect, found, changed);
    }
    return changed;
  }

  private void walk(Path folder, Set<Path> found) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return scope.contains(directory)
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (scope.contains(file) && !Files.isDirectory(file)) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            // Gone while we looked, or not for us: whoever needs it will say so.
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void update(Path file, boolean isHeardOf, Set<Path> changed) {
    State before = states.get(file);
    State now;
    try {
      now = state(file, before, isHeardOf);
    } catch (NoSuchFileException e) {
      now = null;
    } catch (IOException e) {
      // That it cannot be read is a state, too; the build that needs it reports it.
      now = new State(0, FileTime.fromMillis(0), e.toString());
    }
    if (now == null) {
      states.remove(file);
    } else {
      states.put(file, now);
    }
    String content = now == null ? "" : now.content();
    if (!content.equals(before == null ? "" : before.content())) {
      changed.add(file);
    }
  }

  private static State state(Path file, State before, boolean isHeardOf) throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    long size = now.size();
    FileTime time = now.lastModifiedTime();
    if (size > LARGEST) {
      return new State(size, time, size + " " + time);
    }
    boolean isOld = time.toInstant().isBefore(Instant.now().minus(COARSEST));
    boolean isSame = before != null && before.size() == size && before.time().equals(time);
    return isSame && isOld && !isHeardOf
        ? before
        : new State(size, time, new Fingerprint().addFile(file).value());
  }

  /** Removes what lay at or below a path and is no longer there. */
  private void forget(Path suspect, Set<Path> found, Set<Path> changed) {
    // Names with a hyphen lie between a folder and its files, so the first other one is no end.
    List<Path> gone =
        states.tailMap(suspect, true).keySet().stream()
            .filter(file -> file.startsWith(suspect) && !found.contains(file))
            .filter(file -> !Files.exists(file))
            .toList();
    states.keySet().removeAll(gone);
    changed.addAll(gone);
  }
}
