package io.github.proxmoxbook.book.repository;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real Git repository for a test. Where there is no {@code git}, the test is skipped. */
public final class GitFolder {
  private final Path root;

  private GitFolder(Path root) {
    this.root = root;
  }

  /** Makes a folder a repository. */
  public static GitFolder create(Path root) throws IOException {
    GitFolder git = new GitFolder(root);
    assumeTrue(git.start(Map.of(), "--version"), "git is not installed");
    git.run("init", "-q");
    return git;
  }

  /** Returns the folder. */
  public Path root() {
    return root;
  }

  /** Writes a file. */
  public void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Commits everything at a moment, given in ISO form with an offset. */
  public void commit(String moment) throws IOException {
    commit(moment, moment);
  }

  /** Commits everything that was written at one moment and committed at another. */
  public void commit(String authored, String committed) throws IOException {
    run("add", "-A");
    Map<String, String> times =
        Map.of("GIT_AUTHOR_DATE", authored, "GIT_COMMITTER_DATE", committed);
    check(times, "commit", "-q", "--no-gpg-sign", "-m", "change");
  }

  /** Runs Git. */
  public void run(String... arguments) throws IOException {
    check(Map.of(), arguments);
  }

  private void check(Map<String, String> environment, String... arguments) throws IOException {
    if (!start(environment, arguments)) {
      throw new IOException("git " + String.join(" ", arguments) + " failed in " + root);
    }
  }

  private boolean start(Map<String, String> environment, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
    command.addAll(List.of("-c", "user.name=Test", "-c", "user.email=test@example.org"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().putAll(environment);
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      return false;
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      int code = process.waitFor();
      if (code != 0) {
        System.err.println(output);
      }
      return code == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
