package io.github.proxmoxbook.book.preview;

import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.report.FileLinks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What is shown, and how.
 *
 * @param settings how the book is built
 * @param configured which problems count, and how grave they are
 * @param links how the terminal names files, so that they are links there; its root is the book's
 * @param folders folders whose files the book is made of, besides what lies below the root
 * @param leftOut folders below these in which builds write
 * @param files single files that the book is made of, wherever they lie
 * @param fixed files whose changes are seen only when the preview is started again, such as the POM
 * @param port the port, 0 to 65535; 0 takes a free one, the same as last time if it still is
 * @param lastPort the file that remembers the port
 */
public record PreviewOptions(
    PreviewSettings.Source settings,
    Configured configured,
    FileLinks links,
    List<Path> folders,
    List<Path> leftOut,
    List<Path> files,
    Set<Path> fixed,
    int port,
    Path lastPort) {
  private static final int HIGHEST_PORT = 65_535;

  /** Checks the values. */
  public PreviewOptions {
    Objects.requireNonNull(settings, "settings");
    Objects.requireNonNull(configured, "configured");
    Objects.requireNonNull(links, "links");
    folders = List.copyOf(folders);
    leftOut = List.copyOf(leftOut);
    files = List.copyOf(files);
    fixed = Set.copyOf(fixed);
    if (port < 0 || port > HIGHEST_PORT) {
      throw new IllegalArgumentException("port is " + port + ": expected 0 to " + HIGHEST_PORT);
    }
    Objects.requireNonNull(lastPort, "lastPort");
  }

  /** Decides which problems count, as the goals do. */
  @FunctionalInterface
  public interface Configured {
    /**
     * Returns what is left of problems.
     *
     * @param found the problems
     * @return those that neither a comment nor the baseline nor the configuration silences, with
     *     the severities of the configuration
     * @throws IOException if a source cannot be read
     */
    List<Problem> of(Collection<Problem> found) throws IOException;
  }
}
