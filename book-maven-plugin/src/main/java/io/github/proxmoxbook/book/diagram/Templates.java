package io.github.proxmoxbook.book.diagram;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Copies what gradients and patterns take from their templates ({@code href}, SVG 2, 14.2.1 and
 * 14.3.1): Batik follows such references of patterns only in documents that have an address, and
 * other steps see the whole.
 */
final class Templates implements Rewrite {
  private static final List<String> GRADIENT =
      List.of("gradientUnits", "gradientTransform", "spreadMethod");

  private static final Map<String, List<String>> ATTRIBUTES =
      Map.of(
          "linearGradient",
          List.of("x1", "y1", "x2", "y2"),
          "radialGradient",
          List.of("cx", "cy", "r", "fx", "fy", "fr"),
          "pattern",
          List.of(
              "x",
              "y",
              "width",
              "height",
              "viewBox",
              "preserveAspectRatio",
              "patternUnits",
              "patternContentUnits",
              "patternTransform",
              "overflow"));

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    Ids ids = new Ids(diagram);
    Set<Element> done = new HashSet<>();
    for (Element element : diagram.elements()) {
      if (ATTRIBUTES.containsKey(element.getLocalName())) {
        complete(element, ids, done);
      }
    }
  }

  private static void complete(Element element, Ids ids, Set<Element> done) {
    Element template = ids.target(Elements.href(element));
    Elements.removeHref(element);
    if (!done.add(element) || template == null) {
      return;
    }
    complete(template, ids, done);
    boolean isSame = template.getLocalName().equals(element.getLocalName());
    List<String> own = isSame ? ATTRIBUTES.get(element.getLocalName()) : List.of();
    for (Attr attribute : Css.attributes(template)) {
      String name = attribute.getName();
      if ((own.contains(name) || GRADIENT.contains(name)) && !Elements.has(element, name)) {
        element.setAttribute(name, attribute.getValue());
      }
    }
    if (ParsedDiagram.children(element).noneMatch(Templates::isContent)) {
      Element copy = Elements.copy(template);
      while (copy.getFirstChild() != null) {
        element.appendChild(copy.getFirstChild());
      }
    }
  }

  private static boolean isContent(Node node) {
    return node instanceof Element
        && !Set.of("title", "desc", "metadata").contains(node.getLocalName());
  }
}
