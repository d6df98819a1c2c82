package io.github.proxmoxbook.book.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Which files are watched: everything below some folders, and some files besides.
 *
 * <p>Below a folder, what begins with a full stop (systems, editors, version control) and folders
 * that builds fill ({@code target}, {@code node_modules}) are left out; a folder that is named here
 * counts whatever it is called.
 *
 * @param folders the folders, absolute and normalised; they need not exist
 * @param leftOut folders below them that are not watched, absolute and normalised
 * @param files files, wherever they lie, absolute and normalised
 */
record WatchScope(List<Path> folders, List<Path> leftOut, Set<Path> files) {
  private static final Set<String> MADE_BY_BUILDS = Set.of("target", "node_modules");

  /** Copies the values. */
  WatchScope {
    folders = List.copyOf(folders);
    leftOut = List.copyOf(leftOut);
    files = Set.copyOf(files);
  }

  /** Returns whether a file or a folder is watched. */
  boolean contains(Path path) {
    return files.contains(path) || folders.stream().anyMatch(folder -> isBelow(path, folder));
  }

  private boolean isBelow(Path path, Path folder) {
    if (!path.startsWith(folder)) {
      return false;
    }
    if (leftOut.stream().anyMatch(out -> out.startsWith(folder) && path.startsWith(out))) {
      return false;
    }
    for (Path part : folder.relativize(path)) {
      String name = part.toString();
      if (name.startsWith(".") || MADE_BY_BUILDS.contains(name)) {
        return false;
      }
    }
    return true;
  }
}
