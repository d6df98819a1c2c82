package io.github.proxmoxbook.book.edition.verify;

import io.github.proxmoxbook.book.problem.Location;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A finished edition to be verified.
 *
 * @param file the file, absolute or relative to the working directory
 * @param name its name in reports: the path from the book's root with {@code /} between its parts,
 *     for example {@code target/book-1.0.epub}; not blank
 */
public record EditionFile(Path file, String name) {
  /** Checks the values. */
  public EditionFile {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(name, "name");
    if (name.isBlank()) {
      throw new IllegalArgumentException("name is blank for " + file);
    }
  }

  /** Returns the place of every problem of this edition: the file as a whole. */
  Location location() {
    return Location.of(name);
  }

  /** Returns a text on one line, with this file's name for readers in place of its full path. */
  String oneLine(String text) {
    return text.replace(file.toAbsolutePath().toString(), name)
        .replaceAll("[\\p{Cntrl}\\s]+", " ")
        .strip();
  }

  /**
   * Makes sure that there is a file to read, before a library answers with something less clear.
   *
   * @throws IOException naming the path, if the file is missing, no regular file or not readable
   */
  void requireReadable() throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString(), null, "no such edition to verify");
    }
    if (!Files.isRegularFile(file)) {
      throw new IOException(file + ": not a regular file, so no edition to verify");
    }
    if (!Files.isReadable(file)) {
      throw new AccessDeniedException(file.toString(), null, "edition to verify is not readable");
    }
  }
}
