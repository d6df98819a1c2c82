package io.github.proxmoxbook.book.mojo;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;

/**
 * What goals keep in the work directory from build to build.
 *
 * @param places where that is
 */
record KeptWork(BookPlaces places) {
  /** Nothing else is removed: a build may name a folder that holds more. */
  private static final List<String> OWN =
      List.of("state", "chapters", "diagrams", "cover", "epub", "fonts");

  /**
   * Removes all of it, the first time that a build asks: what its first goal makes is as good for
   * the next.
   *
   * @param build what lives as long as the build
   */
  @SuppressWarnings("unchecked")
  void forgetOnce(@SuppressWarnings("rawtypes") Map build) throws IOException {
    if (build == null || build.putIfAbsent("book.force " + places.work(), true) == null) {
      for (String name : OWN) {
        Path folder = places.work().resolve(name);
        if (Files.isDirectory(folder)) {
          Files.walkFileTree(folder, new Remover());
        }
      }
    }
  }

  private static final class Remover extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
      if (e != null) {
        throw e;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
