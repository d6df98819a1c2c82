package io.github.proxmoxbook.book.manuscript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The folder that holds everything a book is made of; nothing outside of it is ever read. */
public final class BookRoot {
  private final Path root;
  private final Path realRoot;

  /**
   * Creates a root.
   *
   * @param root an existing folder
   * @throws IOException if it does not exist
   */
  public BookRoot(Path root) throws IOException {
    this.root = root.toAbsolutePath().normalize();
    this.realRoot = root.toRealPath();
  }

  /** Returns the folder, absolute and normalised. */
  public Path path() {
    return root;
  }

  /**
   * Returns how reports name a file.
   *
   * @param file a file, absolute
   * @return its path from the root with {@code /} between its parts
   */
  public String display(Path file) {
    Path normal = file.toAbsolutePath().normalize();
    Path shown = normal.startsWith(root) ? root.relativize(normal) : normal;
    return shown.toString().replace('\\', '/');
  }

  /**
   * Resolves a path that an author wrote.
   *
   * @param folder the folder of the file in which it is written; a path that starts with {@code /}
   *     counts from the root instead
   * @param written the decoded path
   * @return the absolute, normalised path, which may not exist; empty if it leads out of the root,
   *     by {@code ..} or through a symbolic link, or is no path at all
   * @throws IOException if the file system cannot tell
   */
  public Optional<Path> resolve(Path folder, String written) throws IOException {
    Optional<Path> path = normalise(folder, written);
    return path.isPresent() && leadsOut(path.get()) ? Optional.empty() : path;
  }

  /** Does what {@link #resolve} does, but for symbolic links: the file system is not asked. */
  Optional<Path> normalise(Path folder, String written) {
    Path path;
    try {
      path =
          written.startsWith("/")
              ? root.resolve(written.replaceFirst("^/+", ""))
              : folder.resolve(written);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
    Path normal = path.toAbsolutePath().normalize();
    return normal.startsWith(root) ? Optional.of(normal) : Optional.empty();
  }

  /** Returns whether a path below the root leads out of it through a symbolic link. */
  boolean leadsOut(Path path) throws IOException {
    return Files.exists(path) && !path.toRealPath().startsWith(realRoot);
  }
}
