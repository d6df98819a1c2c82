package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.problem.report.FileLinks;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;

/**
 * How a build wants files named on the console.
 *
 * @param written the value of {@code book.paths}
 * @param workingDirectory the folder in which Maven was started; null if nobody knows
 * @param intellij the version of the IntelliJ that runs Maven; null if none does
 */
record ConsolePaths(String written, File workingDirectory, String intellij) {
  /** Returns how; a wrong word is an {@link IllegalArgumentException}. */
  FileLinks links(Path root) {
    Path from = workingDirectory == null ? root : workingDirectory.toPath();
    return new FileLinks(root, from, form());
  }

  private FileLinks.Form form() {
    return switch (written.strip().toLowerCase(Locale.ROOT)) {
      case "auto" -> isKnown(intellij) ? FileLinks.Form.URI : FileLinks.Form.RELATIVE;
      case "relative" -> FileLinks.Form.RELATIVE;
      case "absolute" -> FileLinks.Form.ABSOLUTE;
      case "uri" -> FileLinks.Form.URI;
      default ->
          throw new IllegalArgumentException(
              "book.paths is '" + written + "': expected auto, relative, absolute or uri");
    };
  }

  private static boolean isKnown(String version) {
    return version != null && !version.isBlank();
  }
}
