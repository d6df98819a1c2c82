package io.github.proxmoxbook.book.diagram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the diagrams of a book and what was once made of them. */
final class DiagramFiles {
  private static final String SVG = ".svg";

  private DiagramFiles() {}

  /**
   * Returns the names of all diagrams below a folder, sorted: their paths with {@code /} and
   * without {@code .svg}. Hidden files and folders are left out; links to folders are not followed.
   */
  static List<String> names(Path folder) throws IOException {
    return names(folder, SVG);
  }

  /** Removes the results of diagrams that no longer exist; files of others are left alone. */
  static void removeAllBut(Set<String> names, Path output) throws IOException {
    for (String name : names(output.resolve(DiagramFile.STATE), DiagramFile.RECORD)) {
      if (!names.contains(name)) {
        new DiagramFile(output, name).delete();
      }
    }
  }

  private static List<String> names(Path folder, String suffix) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(folder::relativize)
          .filter(path -> !isHidden(path))
          .map(path -> path.toString().replace('\\', '/'))
          .filter(name -> name.endsWith(suffix))
          .filter(name -> !Files.isDirectory(folder.resolve(name)))
          .map(name -> name.substring(0, name.length() - suffix.length()))
          .sorted()
          .toList();
    }
  }

  private static boolean isHidden(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
