package io.github.proxmoxbook.book.diagram;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** The elements of a diagram by their ids, with new ids for what rewriting adds. */
final class Ids {
  private final Map<String, Element> byId = new HashMap<>();
  private final ParsedDiagram diagram;
  private int last;
  private Element definitions;

  Ids(ParsedDiagram diagram) {
    this.diagram = diagram;
    for (Element element : diagram.elements()) {
      byId.putIfAbsent(element.getAttribute("id"), element);
    }
    byId.remove("");
  }

  /** Returns the element that {@code #id} means; null if there is none. */
  Element target(String address) {
    return address.startsWith("#") ? byId.get(address.substring(1)) : null;
  }

  /** Returns the element that {@code url(#id)} at the beginning of a value means; null if none. */
  Element urlTarget(String value) {
    return Css.urls(value).stream().findFirst().map(this::target).orElse(null);
  }

  /** Adds an element with a new id at the end of the definitions; returns the id. */
  String define(Element element, String kind) {
    String id;
    do {
      id = "book-" + kind + "-" + ++last;
    } while (byId.containsKey(id));
    element.setAttribute("id", id);
    byId.put(id, element);
    definitions().appendChild(element);
    return id;
  }

  private Element definitions() {
    if (definitions == null) {
      definitions = Elements.create("defs", diagram.root());
      diagram.root().appendChild(definitions);
    }
    return definitions;
  }
}
