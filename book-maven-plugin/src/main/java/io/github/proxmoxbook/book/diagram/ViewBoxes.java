package io.github.proxmoxbook.book.diagram;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Reads {@code viewBox} as browsers do (SVG 2, 8.6): with an error in it there is none. */
final class ViewBoxes implements Rewrite {
  private static final Set<String> OWNERS = Set.of("svg", "symbol", "marker", "pattern", "view");

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    for (Element element : diagram.elements()) {
      if (Elements.has(element, "viewBox") && OWNERS.contains(element.getLocalName())) {
        viewBox(element, element == diagram.root(), reporter);
      }
    }
  }

  private static void viewBox(Element element, boolean isRoot, Reporter reporter) {
    String value = element.getAttribute("viewBox").strip();
    List<String> parts = Arrays.asList(value.split("\\s*,\\s*|\\s+"));
    boolean isRead =
        parts.size() == 4
            && parts.stream()
                .allMatch(p -> p.matches("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?"));
    if (isRead && Geometry.viewBox(element).isPresent()) {
      element.setAttribute("viewBox", String.join(" ", parts));
      return;
    }
    boolean isEmpty =
        isRead && Double.parseDouble(parts.get(2)) >= 0 && Double.parseDouble(parts.get(3)) >= 0;
    reporter.ignored(
        element,
        "viewBox",
        "viewBox=\"" + value + "\"" + (isEmpty ? ", with which nothing is drawn" : ""),
        "write four numbers: left, top, width and height");
    element.removeAttribute("viewBox");
    if (isEmpty && !isRoot) {
      element.setAttribute("display", "none");
    } else if (isEmpty) {
      Elements.wrapChildren(element).setAttribute("display", "none");
    }
  }
}
