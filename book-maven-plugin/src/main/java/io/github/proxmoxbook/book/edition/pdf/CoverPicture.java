package io.github.proxmoxbook.book.edition.pdf;

import io.github.proxmoxbook.book.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The cover of a book as a picture.
 *
 * @param file a PNG or JPEG; empty if the book has no cover, or a problem keeps it from being made
 * @param problems what is wrong with it
 */
public record CoverPicture(Optional<Path> file, List<Problem> problems) {
  /** Copies the list. */
  public CoverPicture {
    problems = List.copyOf(problems);
  }
}
