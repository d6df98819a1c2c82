package io.github.proxmoxbook.book.edition.pdf;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of a page after trimming.
 *
 * @param width its width in millimetres
 * @param height its height in millimetres
 */
public record PageSize(double width, double height) {
  /** B5 of JIS P 0138, the size of most Japanese technical books; that of ISO 216 is smaller. */
  public static final PageSize B5 = new PageSize(182, 257);

  private static final double LEAST = 90;
  private static final double GREATEST = 600;
  private static final Map<String, PageSize> NAMED =
      Map.of("A4", new PageSize(210, 297), "A5", new PageSize(148, 210), "B5", B5);
  private static final Pattern CUSTOM =
      Pattern.compile("(\\d+(?:\\.\\d+)?)mm\\s*x\\s*(\\d+(?:\\.\\d+)?)mm");

  /**
   * Reads a size.
   *
   * @param written {@code A4}, {@code A5}, {@code B5} (JIS), or a width and a height such as {@code
   *     182mm x 257mm}; sides from 90 to 600 mm
   * @return the size
   * @throws IllegalArgumentException if it is none of these
   */
  public static PageSize parse(String written) {
    String size = written.strip();
    PageSize named = NAMED.get(size.toUpperCase(Locale.ROOT));
    Matcher custom = CUSTOM.matcher(size);
    if (named != null) {
      return named;
    }
    if (custom.matches()) {
      double width = Double.parseDouble(custom.group(1));
      double height = Double.parseDouble(custom.group(2));
      if (Math.min(width, height) < LEAST || Math.max(width, height) > GREATEST) {
        throw new IllegalArgumentException(
            "book.pdf.pageSize is '" + written + "': each side must be 90mm to 600mm");
      }
      return new PageSize(width, height);
    }
    throw new IllegalArgumentException(
        "book.pdf.pageSize is '"
            + written
            + "': expected A4, A5, B5, or a size such as 182mm x 257mm");
  }
}
