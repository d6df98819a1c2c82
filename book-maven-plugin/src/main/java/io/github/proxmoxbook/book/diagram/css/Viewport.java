package io.github.proxmoxbook.book.diagram.css;

/**
 * The area in which a drawing is shown, in CSS pixels.
 *
 * @param width its width
 * @param height its height
 */
public record Viewport(double width, double height) {
  /** The size that browsers give to a drawing without one (CSS Images 3, 5.2). */
  public static final Viewport NONE = new Viewport(300, 150);
}
