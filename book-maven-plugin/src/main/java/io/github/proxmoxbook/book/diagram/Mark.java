package io.github.proxmoxbook.book.diagram;

import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.w3c.dom.Element;

/** Something that a drawing shows, in pixels of the canvas with all transformations applied. */
sealed interface Mark {
  /**
   * A shape.
   *
   * @param element its element; null if what Batik painted has none
   * @param outline its outline
   * @param dashes how many dashes its line is broken into
   * @param fill what it is filled with; null for nothing
   * @param isStroked whether its outline is painted
   * @param group which group it stands in
   */
  record Figure(
      Element element, Shape outline, double dashes, Paint fill, boolean isStroked, Object group)
      implements Mark {}

  /**
   * A line of text, or the part of one that is placed by itself.
   *
   * @param text its characters
   * @param element the element that holds them
   * @param ink the box around the letters
   * @param start the left end of its middle line, half as high as its capitals
   * @param end the right end of its middle line
   * @param em the size of its largest letters; 0 where the letters follow a path or run downwards
   * @param least the size of its smallest letters
   * @param group which group its text element stands in
   */
  record Line(
      String text,
      Element element,
      Rectangle2D ink,
      Point2D start,
      Point2D end,
      double em,
      double least,
      Object group)
      implements Mark {
    /** Returns whether the letters stand side by side on a straight line. */
    boolean isStraight() {
      return em > 0;
    }
  }

  /**
   * A raster image.
   *
   * @param element its element
   * @param width its width in pixels of its own
   * @param height its height in pixels of its own
   * @param scale the side of one of these pixels
   */
  record Picture(Element element, double width, double height, double scale) implements Mark {}
}
