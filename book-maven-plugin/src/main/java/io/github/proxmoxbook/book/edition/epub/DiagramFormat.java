package io.github.proxmoxbook.book.edition.epub;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How an EPUB shows diagrams. */
public enum DiagramFormat {
  /** As vectors, which stay sharp in every size and whose text can be selected. */
  SVG,
  /** As pixels, for reading systems that show no SVG, or show it badly. */
  PNG,
  /** As vectors with pixels in reserve; the file holds both. */
  BOTH;

  /**
   * Reads a format.
   *
   * @param written {@code svg}, {@code png} or {@code both}
   * @return the format
   * @throws IllegalArgumentException if it is none of these
   */
  public static DiagramFormat parse(String written) {
    for (DiagramFormat format : values()) {
      if (format.id().equals(written.strip())) {
        return format;
      }
    }
    throw new IllegalArgumentException(
        "book.epub.diagrams is '"
            + written
            + "': expected one of "
            + Stream.of(values()).map(DiagramFormat::id).collect(Collectors.joining(", ")));
  }

  private String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
