package io.github.proxmoxbook.book.problem.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The files as a CI server sees them. It counts paths from the top of the working copy, while a
 * problem counts them from the book's root, which may lie deeper.
 */
final class SourceTree {
  private static final String UNRESERVED = "-._~/";

  private final Path root;
  private final Path top;

  /**
   * Finds the working copy.
   *
   * @param root the book's root
   */
  SourceTree(Path root) {
    this.root = root.toAbsolutePath().normalize();
    this.top = top(this.root);
  }

  /** The nearest folder with {@code .git}, which is a file in a linked working copy. */
  private static Path top(Path root) {
    for (Path folder = root; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return folder;
      }
    }
    return root;
  }

  /** Returns whether a file of a problem lies in the working copy. */
  boolean holds(String file) {
    return absolute(file).startsWith(top);
  }

  /**
   * Returns the path of a file.
   *
   * @param file the file of a problem
   * @return its path from the top with {@code /} between its parts; the whole path if it lies
   *     elsewhere
   */
  String path(String file) {
    Path path = absolute(file);
    Path shown = holds(file) ? top.relativize(path) : path;
    return shown.toString().replace('\\', '/');
  }

  /**
   * Returns the address of a file, percent-encoded after RFC 3986.
   *
   * @param file the file of a problem
   * @return a relative reference; an address beginning with {@code file:} if it lies elsewhere
   */
  String uri(String file) {
    String path = path(file);
    if (holds(file)) {
      return encoded(path);
    }
    return path.startsWith("/") ? "file://" + encoded(path) : "file:///" + encoded(path);
  }

  private Path absolute(String file) {
    return root.resolve(file).normalize();
  }

  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
      uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return uri.toString();
  }
}
