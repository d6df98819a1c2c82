package io.github.proxmoxbook.book.output;

import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Set;

/** Lists what is below a folder, but for what builds make and version control keeps. */
final class TreeLister extends SimpleFileVisitor<Path> {
  private static final Set<String> LEFT_OUT = Set.of(".git", "target", "node_modules");

  private final Path root;
  private final Collection<Path> paths;

  TreeLister(Path root, Collection<Path> paths) {
    this.root = root;
    this.paths = paths;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (folder.equals(root)) {
      return FileVisitResult.CONTINUE;
    }
    if (LEFT_OUT.contains(folder.getFileName().toString())) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    paths.add(folder);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!file.getFileName().toString().equals(".git")) {
      paths.add(file);
    }
    return FileVisitResult.CONTINUE;
  }
}
