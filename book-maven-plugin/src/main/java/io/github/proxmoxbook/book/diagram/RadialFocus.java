package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.Numbers;
import org.w3c.dom.Element;

/**
 * Gradients that begin at a circle, not at a point ({@code fr}, SVG 2, 14.2.3.3): where that circle
 * has the centre of the gradient, its stops are moved outwards.
 */
final class RadialFocus implements Rewrite {
  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    for (Element element : diagram.elements()) {
      if (Elements.is(element, "radialGradient") && Elements.has(element, "fr")) {
        String value = element.getAttribute("fr");
        element.removeAttribute("fr");
        double start = part(value);
        double radius = part(Elements.attribute(element, "r", "50%"));
        if (start > 0) {
          move(element, start / radius, reporter);
        }
      }
    }
  }

  private static double part(String value) {
    boolean isPercent = value.endsWith("%");
    String number = isPercent ? value.substring(0, value.length() - 1) : value;
    try {
      return Double.parseDouble(number) / (isPercent ? 100 : 1);
    } catch (NumberFormatException e) {
      // A unit that is left to Batik: as if there was no such circle, which is then reported.
      return Double.POSITIVE_INFINITY;
    }
  }

  private static void move(Element gradient, double start, Reporter reporter) {
    String cx = Elements.attribute(gradient, "cx", "50%");
    String cy = Elements.attribute(gradient, "cy", "50%");
    boolean isCentred =
        Elements.attribute(gradient, "fx", cx).equals(cx)
            && Elements.attribute(gradient, "fy", cy).equals(cy);
    boolean hasStops =
        ParsedDiagram.children(gradient).anyMatch(child -> "stop".equals(child.getLocalName()));
    if (!isCentred || !hasStops || start >= 1) {
      reporter.unsupported(gradient, "fr", "fr of a gradient", "let the gradient begin at a point");
      return;
    }
    ParsedDiagram.children(gradient)
        .filter(child -> "stop".equals(child.getLocalName()))
        .map(Element.class::cast)
        .forEach(
            stop -> {
              double offset =
                  Math.max(0, Math.min(1, part(Elements.attribute(stop, "offset", "0"))));
              stop.setAttribute("offset", Numbers.text(start + offset * (1 - start)));
            });
  }
}
