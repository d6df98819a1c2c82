package io.github.proxmoxbook.book.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When files of a working copy were last changed, the same in every clone of one commit.
 *
 * @param time when the last commit that touches one of them was made, or, where files differ from
 *     it, when the newest of these was written
 * @param isCertain whether that is the real commit: where older history is cut off (a shallow
 *     clone), the oldest commit that is left seems to touch every file
 */
public record LastChange(Instant time, boolean isCertain) {
  /**
   * Asks the history and the working copy.
   *
   * @param root a folder of the working copy
   * @param sources files and folders; those outside of the working copy do not count
   * @return the change; empty if there is no {@code git}, no repository, or no commit of them
   * @throws IOException if a file cannot be read
   */
  public static Optional<LastChange> of(Path root, List<Path> sources) throws IOException {
    Optional<String> prefix = GitCommand.run(root, List.of("rev-parse", "--show-prefix"));
    if (prefix.isEmpty()) {
      return Optional.empty();
    }
    Path top = root.toAbsolutePath().normalize();
    for (long i = prefix.get().chars().filter(c -> c == '/').count(); i > 0; i--) {
      top = top.getParent();
    }
    List<String> paths = new ArrayList<>();
    for (Path source : sources) {
      Path file = source.toAbsolutePath().normalize();
      if (file.startsWith(top)) {
        paths.add(file.equals(top) ? "." : top.relativize(file).toString());
      }
    }
    return paths.isEmpty() ? Optional.empty() : within(top, paths);
  }

  private static Optional<LastChange> within(Path top, List<String> paths) throws IOException {
    List<String> log = List.of("log", "-1", "--format=%ct %P", "--");
    List<String> status = List.of("status", "--porcelain", "-z", "-uall", "--no-renames", "--");
    Optional<String> commit = GitCommand.run(top, joined(log, paths));
    Optional<String> changed = GitCommand.run(top, joined(status, paths));
    if (commit.isEmpty() || commit.get().isBlank() || changed.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = commit.get().strip().split(" ");
    Instant time = Instant.ofEpochSecond(Long.parseLong(parts[0]));
    boolean isBoundary = parts.length == 1 && isShallow(top);
    Instant newest = newest(top, changed.get());
    return Optional.of(
        newest.isAfter(time) ? new LastChange(newest, true) : new LastChange(time, !isBoundary));
  }

  private static List<String> joined(List<String> command, List<String> paths) {
    return Stream.concat(command.stream(), paths.stream()).toList();
  }

  private static boolean isShallow(Path top) throws IOException {
    return GitCommand.run(top, List.of("rev-parse", "--is-shallow-repository"))
        .orElse("")
        .strip()
        .equals("true");
  }

  /** A file that was deleted has no time; the one that no longer names it has. */
  private static Instant newest(Path top, String status) throws IOException {
    Instant newest = Instant.MIN;
    for (String entry : status.split("\0")) {
      // Two letters and a space stand before each name.
      Path file = entry.length() < 4 ? null : top.resolve(entry.substring(3));
      if (file != null && Files.isRegularFile(file)) {
        Instant time = Files.getLastModifiedTime(file).toInstant();
        newest = time.isAfter(newest) ? time : newest;
      }
    }
    return newest;
  }
}
