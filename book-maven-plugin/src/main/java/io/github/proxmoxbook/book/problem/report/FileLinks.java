package io.github.proxmoxbook.book.problem.report;

import io.github.proxmoxbook.book.problem.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The places of problems as a console turns them into links.
 *
 * @param root the book's root, from which the paths of problems count
 * @param workingDirectory the folder that the console counts paths from
 * @param form how files are named
 */
public record FileLinks(Path root, Path workingDirectory, Form form) {
  /** How files are named. */
  public enum Form {
    /**
     * By their path from the working directory ({@code ../manuscript/ja/one.md:3:1}), as shells and
     * editors count; by the whole path where the book and that directory lie apart.
     */
    RELATIVE,
    /** By their whole path: {@code /home/me/book/manuscript/ja/one.md:3:1}. */
    ABSOLUTE,
    /**
     * By their address, percent-encoded: {@code file:///home/me/book/manuscript/ja/one.md:3:1}, the
     * only form that the consoles of IntelliJ link for every kind of file.
     */
    URI
  }

  /** Makes the paths absolute. */
  public FileLinks {
    root = root.toAbsolutePath().normalize();
    workingDirectory = workingDirectory.toAbsolutePath().normalize();
    Objects.requireNonNull(form, "form");
  }

  /**
   * Returns a place as it is printed.
   *
   * @param location the place of a problem
   * @return {@code file:line:column}, leaving out what is not known; what is no file, such as an
   *     edition that was not made, keeps its name
   */
  public String of(Location location) {
    Path file = root.resolve(location.file()).normalize();
    return Files.isRegularFile(file)
        ? new Location(named(file), location.line(), location.column()).toString()
        : location.toString();
  }

  private String named(Path file) {
    return switch (form) {
      case RELATIVE -> relative(file).toString().replace('\\', '/');
      case ABSOLUTE -> file.toString();
      // A path knows its own address, that of a share on Windows included.
      case URI -> file.toUri().toString();
    };
  }

  private Path relative(Path file) {
    boolean isNear = file.startsWith(workingDirectory) || workingDirectory.startsWith(root);
    return isNear && file.startsWith(root) ? workingDirectory.relativize(file) : file;
  }
}
