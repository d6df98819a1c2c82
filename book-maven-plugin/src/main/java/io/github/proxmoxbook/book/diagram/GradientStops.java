package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.Numbers;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Puts the stops of gradients in order (SVG 2, 14.2.4.3: none before the one in front of it) and
 * gives each gradient one at 0 and one at 1, without which a translucent one is no valid PDF.
 */
final class GradientStops implements Rewrite {
  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    for (Element element : diagram.elements()) {
      if (element.getLocalName().endsWith("Gradient")) {
        List<Element> stops =
            ParsedDiagram.children(element)
                .filter(child -> "stop".equals(child.getLocalName()))
                .map(Element.class::cast)
                .toList();
        if (!stops.isEmpty()) {
          order(stops);
          complete(element, stops);
        }
      }
    }
  }

  private static void order(List<Element> stops) {
    double last = 0;
    for (Element stop : stops) {
      last = Math.min(1, Math.max(last, offset(stop)));
      stop.setAttribute("offset", Numbers.text(last));
    }
  }

  private static double offset(Element stop) {
    String offset = Elements.attribute(stop, "offset", "0").strip();
    boolean isPercent = offset.endsWith("%");
    String number = isPercent ? offset.substring(0, offset.length() - 1) : offset;
    try {
      return Double.parseDouble(number) / (isPercent ? 100 : 1);
    } catch (NumberFormatException e) {
      // Another unit: browsers use the default.
      return 0;
    }
  }

  private static void complete(Element gradient, List<Element> stops) {
    Element first = stops.get(0);
    Element last = stops.get(stops.size() - 1);
    if (!first.getAttribute("offset").equals("0")) {
      Element start = Elements.copy(first);
      start.setAttribute("offset", "0");
      gradient.insertBefore(start, first);
    }
    if (!last.getAttribute("offset").equals("1")) {
      Element end = Elements.copy(last);
      end.setAttribute("offset", "1");
      gradient.insertBefore(end, last.getNextSibling());
    }
  }
}
