package io.github.proxmoxbook.book.diagram.css;

/**
 * The area in which a drawing or a page is shown, in CSS pixels.
 *
 * @param width its width
 * @param height its height
 * @param isDark whether its reader prefers light text on a dark ground
 */
public record Viewport(double width, double height, boolean isDark) {
  /** The size that browsers give to a drawing without one (CSS Images 3, 5.2). */
  public static final Viewport NONE = new Viewport(300, 150);

  /**
   * Creates a light area.
   *
   * @param width its width
   * @param height its height
   */
  public Viewport(double width, double height) {
    this(width, height, false);
  }
}
