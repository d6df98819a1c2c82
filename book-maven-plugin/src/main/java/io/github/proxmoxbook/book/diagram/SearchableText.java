package io.github.proxmoxbook.book.diagram;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Lays text that nobody sees over text with effects, which Batik draws as pixels, so that it can be
 * found and copied.
 */
final class SearchableText implements Rewrite {
  private static final List<String> EFFECTS = List.of("filter", "mask", "opacity");
  private static final Set<String> HIDDEN =
      Set.of("defs", "clipPath", "mask", "marker", "symbol", "pattern", "filter");
  private static final Set<String> KEPT = Set.of("g", "a", "svg", "text");

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    lay(diagram.root(), diagram.root());
  }

  private static void lay(Element element, Element root) {
    if (HIDDEN.contains(element.getLocalName())) {
      return;
    }
    boolean hasEffect = EFFECTS.stream().anyMatch(name -> Elements.has(element, name));
    boolean hasText =
        Elements.is(element, "text")
            || element.getElementsByTagNameNS(Namespaces.SVG, "text").getLength() > 0;
    if (element != root && hasEffect && hasText) {
      Element copy = Elements.copy(element);
      reduce(copy);
      element.getParentNode().insertBefore(copy, element.getNextSibling());
      return;
    }
    for (Node child : ParsedDiagram.children(element).toList()) {
      if (child instanceof Element inner) {
        lay(inner, root);
      }
    }
  }

  /** Leaves only text, which is not painted. */
  private static void reduce(Element element) {
    EFFECTS.forEach(element::removeAttribute);
    element.removeAttribute("clip-path");
    if (Elements.is(element, "text")) {
      unpaint(element);
      return;
    }
    for (Node child : ParsedDiagram.children(element).toList()) {
      if (child instanceof Element inner && KEPT.contains(inner.getLocalName())) {
        reduce(inner);
      } else {
        element.removeChild(child);
      }
    }
  }

  private static void unpaint(Element element) {
    EFFECTS.forEach(element::removeAttribute);
    element.setAttribute("fill", "#000000");
    element.setAttribute("fill-opacity", "0");
    element.setAttribute("stroke", "none");
    element.removeAttribute("text-decoration");
    ParsedDiagram.children(element)
        .filter(Element.class::isInstance)
        .forEach(child -> unpaint((Element) child));
  }
}
