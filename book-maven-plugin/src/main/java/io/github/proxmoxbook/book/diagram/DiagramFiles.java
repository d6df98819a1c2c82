package io.github.proxmoxbook.book.diagram;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the diagrams of a book and what was once made of them. */
final class DiagramFiles {
  private static final String SVG = ".svg";

  private DiagramFiles() {}

  /**
   * Returns all diagrams below a folder, whose names end in {@code .svg} in any case, sorted by
   * their names: their paths with {@code /} and without the ending. Hidden files and folders are
   * left out; links to folders are not followed.
   *
   * @param folder the folder; a missing one counts as empty
   * @return the file of each name
   * @throws IOException if a folder cannot be read, or two files differ only in the case of their
   *     ending, naming them
   */
  static SortedMap<String, Path> byName(Path folder) throws IOException {
    return byName(folder, SVG);
  }

  /** Removes the results of diagrams that no longer exist; files of others are left alone. */
  static void removeAllBut(Set<String> names, Path output) throws IOException {
    for (String name : byName(output.resolve(DiagramFile.STATE), DiagramFile.RECORD).keySet()) {
      if (!names.contains(name)) {
        new DiagramFile(output, name).delete();
      }
    }
  }

  private static SortedMap<String, Path> byName(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Collections.emptySortedMap();
    }
    SortedMap<String, Path> found = new TreeMap<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean skipped = !directory.equals(folder) && isHidden(directory);
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!isHidden(file) && hasEnding(file, ending) && !Files.isDirectory(file)) {
              add(file, nameOf(folder.relativize(file), ending), found);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            // The messages of some of these exceptions are the bare path.
            String reason = e.getClass().getSimpleName();
            throw new IOException(
                "cannot read " + file + " (" + reason + "); check its permissions", e);
          }
        });
    return found;
  }

  private static void add(Path file, String name, SortedMap<String, Path> found)
      throws IOException {
    Path other = found.put(name, file);
    if (other != null) {
      throw new IOException(
          "the diagrams " + other + " and " + file + " have one name; rename one of them");
    }
  }

  private static String nameOf(Path relative, String ending) {
    String name = relative.toString().replace('\\', '/');
    return name.substring(0, name.length() - ending.length());
  }

  private static boolean hasEnding(Path file, String ending) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
