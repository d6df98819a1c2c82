package io.github.proxmoxbook.book.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Which elements of a diagram draw which others, by {@code href} and by {@code url()}. */
final class References {
  private static final Set<String> INHERITED =
      Set.of("fill", "stroke", "marker", "marker-start", "marker-mid", "marker-end");

  private static final Set<String> PAINTED =
      Set.of(
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "path",
          "text",
          "tspan",
          "textPath");

  private final Map<String, Element> byId = new HashMap<>();

  References(ParsedDiagram diagram) {
    for (Element element : diagram.elements()) {
      byId.putIfAbsent(element.getAttribute("id"), element);
    }
    byId.remove("");
  }

  /** Returns the elements that are drawn where a given element is drawn. */
  List<Element> from(Element element) {
    List<Element> targets = new ArrayList<>();
    // A link leads somewhere; it draws nothing.
    boolean isGroup = !PAINTED.contains(element.getLocalName());
    boolean isLink = "a".equals(element.getLocalName());
    for (Attr attribute : Css.attributes(element)) {
      String value = attribute.getValue().strip();
      if (Css.localName(attribute).equals("href")) {
        if (!isLink && value.startsWith("#")) {
          add(value, targets);
        }
      } else if (!INHERITED.contains(attribute.getName()) || !isGroup) {
        Css.urls(value).forEach(url -> add(url, targets));
      }
    }
    if (!isGroup) {
      INHERITED.forEach(name -> addInherited(element, name, targets));
    }
    return targets;
  }

  /** What a group hands down is drawn for each thing in it. */
  private void addInherited(Element element, String name, List<Element> targets) {
    if (!element.getAttribute(name).isEmpty()) {
      return;
    }
    Node around = element.getParentNode();
    while (around instanceof Element group) {
      if (!group.getAttribute(name).isEmpty()) {
        Css.urls(group.getAttribute(name)).forEach(url -> add(url, targets));
        return;
      }
      around = around.getParentNode();
    }
  }

  private void add(String url, List<Element> targets) {
    Element target = url.startsWith("#") ? byId.get(url.substring(1)) : null;
    if (target != null) {
      targets.add(target);
    }
  }
}
