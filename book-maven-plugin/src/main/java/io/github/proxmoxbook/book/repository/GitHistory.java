package io.github.proxmoxbook.book.repository;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When the files of a folder were last committed, as the {@code git} command tells it. A library
 * would bring megabytes for this one question, and where there is a working copy there is {@code
 * git}.
 */
public final class GitHistory {
  private static final char HEADER = '\u0001';

  /**
   * When a commit was made. The two differ after a rebase.
   *
   * @param authored when its author wrote it
   * @param committed when it came to stand where it stands
   */
  public record Commit(Instant authored, Instant committed) {
    /** Returns the later of the two times. */
    public Instant latest() {
      return Collections.max(List.of(authored, committed));
    }
  }

  private final Map<String, Commit> commits;
  private final Set<String> modified;
  private final Commit head;
  private final boolean shallow;

  private GitHistory(
      Map<String, Commit> commits, Set<String> modified, Commit head, boolean shallow) {
    this.commits = commits;
    this.modified = modified;
    this.head = head;
    this.shallow = shallow;
  }

  /**
   * Reads the history of a folder.
   *
   * @param root the folder from which paths count; it need not be the top of the repository
   * @param folder the folder of interest, a path from the root
   * @return the history; empty if there is no {@code git}, no repository or no commit
   * @throws IOException if the reading is interrupted
   */
  public static Optional<GitHistory> of(Path root, String folder) throws IOException {
    Optional<String> shallow = git(root, "rev-parse", "--is-shallow-repository");
    Optional<String> head = git(root, "log", "-1", "--format=%at %ct");
    if (shallow.isEmpty() || head.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> log =
        git(root, "log", "--relative", "--name-only", "-z", "--format=%x01%at %ct", "--", folder);
    Optional<String> diff =
        git(root, "diff", "--no-ext-diff", "--relative", "--name-only", "-z", "HEAD", "--", folder);
    if (log.isEmpty() || diff.isEmpty()) {
      return Optional.empty();
    }
    Set<String> modified = names(diff.get()).collect(Collectors.toSet());
    boolean isShallow = shallow.get().strip().equals("true");
    return Optional.of(new GitHistory(commits(log.get()), modified, commit(head.get()), isShallow));
  }

  private static Map<String, Commit> commits(String log) {
    Map<String, Commit> commits = new HashMap<>();
    Commit commit = null;
    for (String token : names(log).toList()) {
      if (token.charAt(0) == HEADER) {
        commit = commit(token.substring(1));
      } else {
        // The newest commit comes first.
        commits.putIfAbsent(token, commit);
      }
    }
    return commits;
  }

  private static Stream<String> names(String output) {
    return Stream.of(output.split("\0")).map(String::strip).filter(token -> !token.isEmpty());
  }

  private static Commit commit(String times) {
    String[] seconds = times.strip().split(" ");
    return new Commit(
        Instant.ofEpochSecond(Long.parseLong(seconds[0])),
        Instant.ofEpochSecond(Long.parseLong(seconds[1])));
  }

  private static Optional<String> git(Path root, String... arguments) throws IOException {
    return GitCommand.run(root, List.of(arguments));
  }

  /**
   * Names the commit that is checked out.
   *
   * @param root a folder of a working copy
   * @return its abbreviated hash, followed by {@code -dirty} if files differ from it; empty if
   *     there is no {@code git}, no repository or no commit
   * @throws IOException if the reading is interrupted
   */
  public static Optional<String> describe(Path root) throws IOException {
    return git(root, "describe", "--always", "--dirty", "--abbrev=12", "--exclude=*")
        .map(String::strip)
        .filter(name -> !name.isEmpty());
  }

  /**
   * Names all that the history of a folder depends on, as long as its files stay as they are.
   *
   * @param root a folder of a working copy
   * @return the whole hash of the commit that is checked out, and whether the history is cut off;
   *     empty if there is no {@code git}, no repository or no commit
   * @throws IOException if the reading is interrupted
   */
  public static Optional<String> revision(Path root) throws IOException {
    return git(root, "rev-parse", "HEAD", "--is-shallow-repository")
        .map(text -> String.join(" ", text.strip().split("\\s+")));
  }

  /** Returns the commit that is checked out. */
  public Commit head() {
    return head;
  }

  /** Returns whether older history is cut off, so that a file may be older than it seems. */
  public boolean isShallow() {
    return shallow;
  }

  /**
   * Finds the last commit of a file.
   *
   * @param file its path from the root
   * @return the commit; empty if the file was never committed or differs from what was
   */
  public Optional<Commit> last(String file) {
    return modified.contains(file) ? Optional.empty() : Optional.ofNullable(commits.get(file));
  }
}
