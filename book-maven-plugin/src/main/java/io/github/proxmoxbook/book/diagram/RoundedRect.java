package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.Numbers;
import io.github.proxmoxbook.book.diagram.css.Viewport;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Writes a rounded rectangle as the path that SVG 2, 10.2, says it is. */
final class RoundedRect {
  private static final Set<String> GEOMETRY = Set.of("x", "y", "width", "height", "rx", "ry");

  private RoundedRect() {}

  /** Replaces a rectangle in the document; returns the path. */
  static Element path(Element rect) {
    Viewport view = Geometry.viewport(rect);
    double x = Geometry.number(rect, "x", 0, view.width(), view);
    double y = Geometry.number(rect, "y", 0, view.height(), view);
    double width = Geometry.number(rect, "width", 0, view.width(), view);
    double height = Geometry.number(rect, "height", 0, view.height(), view);
    double rx = Geometry.number(rect, "rx", -1, view.width(), view);
    double ry = Geometry.number(rect, "ry", rx, view.height(), view);
    rx = Math.min(rx < 0 ? ry : rx, width / 2);
    ry = Math.min(ry, height / 2);
    Element path = Elements.create("path", rect);
    for (Attr attribute : Css.attributes(rect)) {
      if (!GEOMETRY.contains(attribute.getName())) {
        path.setAttribute(attribute.getName(), attribute.getValue());
      }
    }
    String arc = "a" + numbers(rx, ry) + " 0 0 1 ";
    path.setAttribute(
        "d",
        "M"
            + numbers(x + rx, y)
            + "h"
            + numbers(width - 2 * rx)
            + arc
            + numbers(rx, ry)
            + "v"
            + numbers(height - 2 * ry)
            + arc
            + numbers(-rx, ry)
            + "h"
            + numbers(2 * rx - width)
            + arc
            + numbers(-rx, -ry)
            + "v"
            + numbers(2 * ry - height)
            + arc
            + numbers(rx, -ry)
            + "z");
    rect.getParentNode().replaceChild(path, rect);
    return path;
  }

  private static String numbers(double... values) {
    StringBuilder text = new StringBuilder();
    for (double value : values) {
      text.append(text.length() == 0 ? "" : " ").append(Numbers.text(value));
    }
    return text.toString();
  }
}
