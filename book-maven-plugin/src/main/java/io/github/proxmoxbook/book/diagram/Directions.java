package io.github.proxmoxbook.book.diagram;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Where text runs from right to left, it starts at the right (SVG 2, 11.10.1.1); Batik anchors it
 * as if it started at the left.
 */
final class Directions implements Rewrite {
  private static final Set<String> TEXT = Set.of("text", "tspan", "textPath");

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    // Collected first: what is written must not be read again as inherited.
    Map<Element, String> anchors = new LinkedHashMap<>();
    for (Element element : diagram.elements()) {
      boolean isStated =
          Elements.is(element, "text")
              || Elements.has(element, "direction")
              || Elements.has(element, "text-anchor");
      if (TEXT.contains(element.getLocalName())
          && isStated
          && Elements.inherited(element, "direction", "ltr").equals("rtl")) {
        anchors.put(element, anchor(element));
      }
    }
    anchors.forEach((element, anchor) -> element.setAttribute("text-anchor", anchor));
  }

  private static String anchor(Element element) {
    return switch (Elements.inherited(element, "text-anchor", "start")) {
      case "start" -> "end";
      case "end" -> "start";
      default -> "middle";
    };
  }
}
