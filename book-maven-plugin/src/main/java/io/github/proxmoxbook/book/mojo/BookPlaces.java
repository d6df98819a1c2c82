package io.github.proxmoxbook.book.mojo;

import java.io.File;
import java.nio.file.Path;

/**
 * Where a goal finds what it reads, and where it puts what it makes. All paths are absolute.
 *
 * @param root the book's root
 * @param manuscript the folder of {@code SUMMARY.md}, or a master document
 * @param diagrams the folder of the diagrams
 * @param plans the folder of the plans
 * @param work where goals keep what they make on the way
 * @param reports where goals write what other tools read
 * @param classifier what tells the editions of this execution from others of the module; may be
 *     empty
 */
record BookPlaces(
    Path root,
    Path manuscript,
    Path diagrams,
    Path plans,
    Path work,
    Path reports,
    String classifier) {

  /** Returns a path that a build names, or the usual one below the root. */
  static Path configured(File named, Path root, String usual) {
    Path path = named == null ? root.resolve(usual) : named.toPath();
    return path.toAbsolutePath().normalize();
  }

  /** Returns the file that remembers from what a result was made. */
  Path state(String name) {
    return work.resolve("state").resolve(name);
  }

  /** Returns a name that no execution with another classifier gives to a file or an artifact. */
  String named(String name) {
    return classifier.isEmpty() ? name : name + "-" + classifier;
  }

  /** Returns a path for people: below the root without it, else whole. */
  String display(Path path) {
    Path normal = path.toAbsolutePath().normalize();
    Path shown = normal.startsWith(root) ? root.relativize(normal) : normal;
    return shown.toString().replace('\\', '/');
  }
}
