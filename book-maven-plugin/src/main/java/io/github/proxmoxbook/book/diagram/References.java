package io.github.proxmoxbook.book.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Which elements of a diagram draw which others, by {@code href} and by {@code url()}. */
final class References {
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
    boolean isLink = "a".equals(element.getLocalName());
    for (Attr attribute : Css.attributes(element)) {
      String value = attribute.getValue().strip();
      if (Css.localName(attribute).equals("href")) {
        if (!isLink && value.startsWith("#")) {
          add(value, targets);
        }
      } else {
        Css.urls(value).forEach(url -> add(url, targets));
      }
    }
    return targets;
  }

  private void add(String url, List<Element> targets) {
    Element target = url.startsWith("#") ? byId.get(url.substring(1)) : null;
    if (target != null) {
      targets.add(target);
    }
  }
}
