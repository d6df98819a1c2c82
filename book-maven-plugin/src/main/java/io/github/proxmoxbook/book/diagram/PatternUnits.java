package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.Numbers;
import org.w3c.dom.Element;

/**
 * Patterns with contents in parts of the box that is filled: Batik puts these at a wrong place, and
 * a {@code viewBox} as large as a tile says the same.
 */
final class PatternUnits implements Rewrite {
  private static final String BOX = "objectBoundingBox";

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    for (Element element : diagram.elements()) {
      boolean isInParts =
          Elements.is(element, "pattern")
              && Elements.attribute(element, "patternContentUnits", "").equals(BOX);
      if (isInParts && !Elements.has(element, "viewBox")) {
        replace(element, reporter);
      }
      if (isInParts) {
        element.removeAttribute("patternContentUnits");
      }
    }
  }

  private static void replace(Element pattern, Reporter reporter) {
    if (!Elements.attribute(pattern, "patternUnits", BOX).equals(BOX)) {
      reporter.unsupported(
          pattern,
          "patternContentUnits",
          "a pattern with contents in parts of the box and tiles that are not",
          "write the contents in user space");
      return;
    }
    double width = part(pattern.getAttribute("width"));
    double height = part(pattern.getAttribute("height"));
    if (width > 0 && height > 0) {
      pattern.setAttribute("viewBox", "0 0 " + Numbers.text(width) + " " + Numbers.text(height));
      pattern.setAttribute("preserveAspectRatio", "none");
    }
  }

  private static double part(String value) {
    boolean isPercent = value.endsWith("%");
    String number = isPercent ? value.substring(0, value.length() - 1) : value;
    return number.matches("[\\d.]+") ? Double.parseDouble(number) / (isPercent ? 100 : 1) : 0;
  }
}
