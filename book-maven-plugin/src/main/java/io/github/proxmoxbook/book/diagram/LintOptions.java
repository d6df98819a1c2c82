package io.github.proxmoxbook.book.diagram;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What good diagrams are measured by.
 *
 * @param printWidth the greatest width of a printed diagram in millimetres, {@value #LEAST} to
 *     {@value #GREATEST}
 * @param printHeight its greatest height in millimetres, {@value #LEAST} to {@value #GREATEST}
 * @param placeholders finds words that tell that a drawing is not the final one
 */
public record LintOptions(double printWidth, double printHeight, Pattern placeholders) {
  /**
   * The width of the text on the pages of the plugin's own theme: JIS B5 with 20 mm at the sides.
   */
  public static final double DEFAULT_WIDTH = 142;

  /** The greatest height of figures in the plugin's own theme. */
  public static final double DEFAULT_HEIGHT = 110;

  /**
   * Capital letters, because a list of todos is a thing that one may draw; and 仮 only as a mark,
   * because it begins 仮想.
   */
  public static final String DEFAULT_PLACEHOLDERS =
      "\\b(?:TODO|TBD|FIXME|WIP)\\b|\\b[Pp]laceholder\\b|\\b[Ll]orem ipsum\\b"
          + "|プレース?ホルダ|作成中|差し?替え予定|仮図|仮置き|[（(\\[【]仮[）)\\]】]|^仮$";

  /** What the plugin's own theme asks for. */
  public static final LintOptions DEFAULT =
      new LintOptions(DEFAULT_WIDTH, DEFAULT_HEIGHT, Pattern.compile(DEFAULT_PLACEHOLDERS));

  /** The least width and height. */
  public static final double LEAST = 10;

  /** The greatest width and height. */
  public static final double GREATEST = 2000;

  private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException naming the value that is out of its range
   */
  public LintOptions {
    check("printWidth", printWidth);
    check("printHeight", printHeight);
    Objects.requireNonNull(placeholders, "placeholders");
  }

  private static void check(String name, double millimetres) {
    if (!(millimetres >= LEAST && millimetres <= GREATEST)) {
      throw new IllegalArgumentException(
          name + " must be " + LEAST + " to " + GREATEST + " mm: " + millimetres);
    }
  }

  /** Returns by how much a diagram is made smaller to fit on the page; never more than 1. */
  double printScale(DiagramSize size) {
    double width = printWidth * PIXELS_PER_MILLIMETRE / size.width();
    double height = printHeight * PIXELS_PER_MILLIMETRE / size.height();
    return Math.min(1, Math.min(width, height));
  }
}
