package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceRule;
import io.github.proxmoxbook.book.problem.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the files of diagrams: regular ones below the book's root, and none that is too large. */
final class DiagramSource {
  private DiagramSource() {}

  /**
   * Reads a file.
   *
   * @param path the file
   * @param file its path from the book's root, for reports
   * @param root the book's root
   * @param problems receives what is wrong
   * @return its text; empty if it cannot be a diagram, which has then been reported
   * @throws IOException if it cannot be read
   */
  static Optional<SourceText> read(Path path, String file, Path root, Consumer<Problem> problems)
      throws IOException {
    if (!path.toRealPath().startsWith(root.toRealPath())) {
      problems.accept(
          Problem.of(
              SourceRule.OUTSIDE_BOOK,
              Location.of(file),
              "a symbolic link out of the book",
              "copy the file into the book"));
      return Optional.empty();
    }
    if (!Files.isRegularFile(path) || Files.size(path) > Limits.FILE_BYTES) {
      problems.accept(
          Problem.of(
              DiagramRule.TOO_COMPLEX,
              Location.of(file),
              "not a file of at most " + Limits.FILE_BYTES + " bytes",
              "simplify the drawing, or export it as a PNG"));
      return Optional.empty();
    }
    return SourceText.read(path, file, problems);
  }
}
