package io.github.proxmoxbook.book.diagram;

import org.w3c.dom.Element;

/**
 * Writes the angles of letters out to the end of the text: the last one holds for all that follow
 * (SVG 2, 11.4), which Batik forgets.
 */
final class RotateLists implements Rewrite {
  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    for (Element element : diagram.elements()) {
      String list = Elements.attribute(element, "rotate", "").strip();
      boolean isText = Elements.is(element, "text") || Elements.is(element, "tspan");
      if (isText && list.contains(" ")) {
        String[] angles = list.split("\\s+");
        String last = angles[angles.length - 1];
        int length = element.getTextContent().length();
        element.setAttribute(
            "rotate", list + (" " + last).repeat(Math.max(0, length - angles.length)));
      }
    }
  }
}
