package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.Numbers;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * Makes two markers of one with {@code orient="auto-start-reverse"}: the marker itself, and one
 * that is turned by half a circle around its reference point for the start of lines.
 */
final class ReversedMarkers implements Rewrite {
  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    Ids ids = new Ids(diagram);
    Map<Element, String> reversed = new HashMap<>();
    for (Element element : diagram.elements()) {
      if (Elements.attribute(element, "orient", "").equals("auto-start-reverse")) {
        element.setAttribute("orient", "auto");
        reversed.put(element, ids.define(reverse(element), "marker"));
      }
    }
    for (Element element : diagram.elements()) {
      Element marker = ids.urlTarget(Elements.attribute(element, "marker-start", ""));
      if (marker != null && reversed.containsKey(marker)) {
        element.setAttribute("marker-start", "url(#" + reversed.get(marker) + ")");
      }
    }
  }

  private static Element reverse(Element marker) {
    Element copy = Elements.copy(marker);
    var view = Geometry.viewport(marker);
    double x = Geometry.number(marker, "refX", 0, view.width(), view);
    double y = Geometry.number(marker, "refY", 0, view.height(), view);
    Rectangle2D box = MarkerAngles.box(marker);
    Elements.wrapChildren(copy)
        .setAttribute("transform", "rotate(180 " + Numbers.text(x) + " " + Numbers.text(y) + ")");
    // What is clipped away is turned as well.
    copy.setAttribute(
        "viewBox",
        Numbers.text(2 * x - box.getMaxX())
            + " "
            + Numbers.text(2 * y - box.getMaxY())
            + " "
            + Numbers.text(box.getWidth())
            + " "
            + Numbers.text(box.getHeight()));
    String align = Elements.attribute(marker, "preserveAspectRatio", "");
    copy.setAttribute(
        "preserveAspectRatio",
        align.isEmpty() ? "xMidYMid meet" : swapped(swapped(align, "x"), "Y"));
    return copy;
  }

  private static String swapped(String align, String axis) {
    return align
        .replace(axis + "Min", axis + "#")
        .replace(axis + "Max", axis + "Min")
        .replace(axis + "#", axis + "Max");
  }
}
