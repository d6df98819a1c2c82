package io.github.proxmoxbook.book.edition;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A picture of an edition.
 *
 * @param href how the XHTML names it, for example {@code
 *     images/diagrams/part1/ch2/architecture.svg}
 * @param web the file for screens: SVG, PNG, JPEG or GIF
 * @param print the file for paper: the vector PDF of a diagram, else the same file
 */
public record Asset(String href, Path web, Path print) {
  /** Checks the values. */
  public Asset {
    Objects.requireNonNull(href, "href");
    Objects.requireNonNull(web, "web");
    Objects.requireNonNull(print, "print");
  }
}
