package io.github.proxmoxbook.book.edition.verify;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * How a PDF edition is judged.
 *
 * @param minDensity the fewest dots per inch that a picture may have at the size in which it is
 *     printed; 0 for any
 * @param pageCount a file that keeps the number of pages from one build to the next; empty to
 *     compare nothing
 */
public record PdfChecks(double minDensity, Optional<Path> pageCount) {
  /** The density that readers do not find fault with, in dots per inch. */
  public static final double DEFAULT_DENSITY = 150;

  /** What is checked if nothing is said. */
  public static final PdfChecks DEFAULT = new PdfChecks(DEFAULT_DENSITY, Optional.empty());

  /** Checks the values. */
  public PdfChecks {
    if (!(minDensity >= 0 && minDensity <= 10_000)) {
      throw new IllegalArgumentException(
          "the least density is " + minDensity + " dpi: expected 0 to 10000");
    }
    Objects.requireNonNull(pageCount, "pageCount");
  }
}
