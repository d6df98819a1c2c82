package io.github.proxmoxbook.book.plan;

/** A code span that names something in the repository. */
sealed interface PathToken {
  /** Returns the path from the repository's root, or as much of it as the author wrote. */
  String path();

  /** A path with at least one slash, for example {@code diagrams/part1/ch2/architecture.svg}. */
  record FullPath(String path) implements PathToken {}

  /** A folder, written with a slash at its end; {@code path} is without it. */
  record Folder(String path) implements PathToken {}

  /** A pattern such as {@code manuscript/ja/part1/*.md}. */
  record Glob(String path) implements PathToken {}

  /** The bare name of a file, for example {@code architecture.svg}. */
  record BareName(String path) implements PathToken {}
}
