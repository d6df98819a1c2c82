package io.github.proxmoxbook.book.edition;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A picture of an edition.
 *
 * @param href how the XHTML names it, for example {@code
 *     images/diagrams/part1/ch2/architecture.svg}
 * @param web the file for screens: SVG, PNG, JPEG or GIF
 * @param print the file for paper: the vector PDF of a diagram, else the same file
 * @param pixels a diagram for those who cannot show vectors; empty for other pictures
 */
public record Asset(String href, Path web, Path print, Optional<Pixels> pixels) {
  /** Checks the values. */
  public Asset {
    Objects.requireNonNull(href, "href");
    Objects.requireNonNull(web, "web");
    Objects.requireNonNull(print, "print");
    Objects.requireNonNull(pixels, "pixels");
  }

  /**
   * A diagram as a PNG.
   *
   * @param href how XHTML may name it, beside that of the vectors
   * @param file the file
   * @param width the width in which it is to be shown, in CSS pixels; the file has more
   */
  public record Pixels(String href, Path file, double width) {
    /** Checks the values. */
    public Pixels {
      Objects.requireNonNull(href, "href");
      Objects.requireNonNull(file, "file");
      if (!(width > 0)) {
        throw new IllegalArgumentException("the width of " + href + " is " + width);
      }
    }
  }
}
