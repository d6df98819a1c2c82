package io.github.proxmoxbook.book.typography.line;

import java.util.Locale;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;

/**
 * What the lines of a paragraph have in common.
 *
 * @param lineWidth the width of the line with a given index, counted from 0, without the indent
 * @param regularFrom the index from which on all lines are of one width; 0 if all are
 * @param indent how far the first line is indented; may be negative
 * @param alignment how lines meet the edges
 * @param language the language as a BCP 47 tag
 * @param hanging whether 、 and 。 may hang out of a line's end, by half an em at most, where that
 *     lets the line fit; otherwise they are set half width there
 */
public record ParagraphStyle(
    IntToDoubleFunction lineWidth,
    int regularFrom,
    double indent,
    Alignment alignment,
    String language,
    boolean hanging) {
  /** Checks that nothing is missing. */
  public ParagraphStyle {
    Objects.requireNonNull(lineWidth, "lineWidth");
    Objects.requireNonNull(alignment, "alignment");
    Objects.requireNonNull(language, "language");
    if (regularFrom < 0) {
      throw new IllegalArgumentException("regularFrom must not be negative");
    }
  }

  /**
   * A paragraph of lines of one width, without indent and without hanging marks.
   *
   * @param width the width of all lines
   * @param alignment how lines meet the edges
   * @param language the language as a BCP 47 tag
   */
  public static ParagraphStyle of(double width, Alignment alignment, String language) {
    return new ParagraphStyle(line -> width, 0, 0, alignment, language, false);
  }

  /**
   * The room for text on a line.
   *
   * @param line the index of the line
   */
  double measure(int line) {
    double width = lineWidth.applyAsDouble(line);
    return line == 0 ? width - indent : width;
  }

  /** The room on the narrowest of all lines. */
  double narrowest() {
    double narrowest = measure(0);
    for (int line = 1; line <= Math.max(1, regularFrom); line++) {
      narrowest = Math.min(narrowest, measure(line));
    }
    return narrowest;
  }

  /** Whether the paragraph is in a language whose writing has no spaces between words. */
  boolean ideographic() {
    String primary = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return primary.equals("ja") || primary.equals("zh");
  }
}
