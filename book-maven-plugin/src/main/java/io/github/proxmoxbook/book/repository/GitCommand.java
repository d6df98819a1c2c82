package io.github.proxmoxbook.book.repository;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Asks the {@code git} command, which changes nothing and looks at no other repository. */
final class GitCommand {
  /** Nothing of the environment may point to another repository, as it does inside of a hook. */
  private static final List<String> REDIRECTIONS =
      List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_NAMESPACE");

  private GitCommand() {}

  /**
   * Runs the command in a folder.
   *
   * @return what it printed; empty if there is no {@code git} or if it failed
   */
  static Optional<String> run(Path root, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    Collections.addAll(command, "git", "--literal-pathspecs", "-C", root.toString());
    Collections.addAll(command, "-c", "core.fsmonitor=false", "-c", "log.showSignature=false");
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().keySet().removeAll(REDIRECTIONS);
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      // There is no git on this machine; that is nothing to complain about.
      return Optional.empty();
    }
    process.getOutputStream().close();
    try {
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? Optional.of(output) : Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while reading the Git history", e);
    } finally {
      process.destroy();
    }
  }
}
