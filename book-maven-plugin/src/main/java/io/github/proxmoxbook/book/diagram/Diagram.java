package io.github.proxmoxbook.book.diagram;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A diagram that has been converted.
 *
 * @param source the file of the author
 * @param svg the sanitised SVG, which refers to nothing outside itself
 * @param pdf one page with the diagram as vectors and its text as text; 1 px is 0.75 pt
 * @param png the diagram as pixels on a transparent ground
 * @param width its natural width in CSS pixels
 * @param height its natural height in CSS pixels
 * @param title its title; empty if it has none
 * @param desc its description for those who cannot see it; empty if it has none
 */
public record Diagram(
    Path source,
    Path svg,
    Path pdf,
    Path png,
    double width,
    double height,
    String title,
    String desc) {
  /** Checks the values. */
  public Diagram {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(svg, "svg");
    Objects.requireNonNull(pdf, "pdf");
    Objects.requireNonNull(png, "png");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(desc, "desc");
  }
}
