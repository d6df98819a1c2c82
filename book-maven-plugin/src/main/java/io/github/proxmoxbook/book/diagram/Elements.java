package io.github.proxmoxbook.book.diagram;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes, wraps and moves elements of a diagram, with their places. */
final class Elements {
  private static final Set<String> SHAPES =
      Set.of("rect", "circle", "ellipse", "line", "polyline", "polygon", "path");

  private static final Set<String> DESCRIPTIONS = Set.of("title", "desc", "metadata");

  /** Elements with attributes for effects on what they draw as a whole. */
  private static final List<String> GROUP_ATTRIBUTES =
      List.of(
          "transform", "opacity", "clip-path", "mask", "filter", "display", "id", "mix-blend-mode");

  private Elements() {}

  /** Creates an element of SVG that stands for another. */
  static Element create(String name, Element origin) {
    Element element = origin.getOwnerDocument().createElementNS(Namespaces.SVG, name);
    Places.copy(origin, element);
    return element;
  }

  static boolean isShape(Element element) {
    return SHAPES.contains(element.getLocalName());
  }

  static boolean is(Element element, String name) {
    return name.equals(element.getLocalName()) && Namespaces.SVG.equals(element.getNamespaceURI());
  }

  static void remove(Element element) {
    if (element.getParentNode() != null) {
      element.getParentNode().removeChild(element);
    }
  }

  static Optional<Element> parent(Element element) {
    return element.getParentNode() instanceof Element parent
        ? Optional.of(parent)
        : Optional.empty();
  }

  /** Puts a group around an element and gives it the effects on the element as a whole. */
  static Element group(Element element) {
    Element group = create("g", element);
    element.getParentNode().replaceChild(group, element);
    group.appendChild(element);
    for (String name : GROUP_ATTRIBUTES) {
      move(name, element, group);
    }
    return group;
  }

  static void move(String attribute, Element from, Element to) {
    Attr found = from.getAttributeNode(attribute);
    if (found != null && found.getSpecified()) {
      to.setAttribute(attribute, found.getValue());
      from.removeAttribute(attribute);
    }
  }

  /** Moves all children of an element into a new group inside it, but for its descriptions. */
  static Element wrapChildren(Element element) {
    Element group = create("g", element);
    for (Node child : ParsedDiagram.children(element).toList()) {
      if (!(child instanceof Element inner) || !DESCRIPTIONS.contains(inner.getLocalName())) {
        group.appendChild(child);
      }
    }
    element.appendChild(group);
    return group;
  }

  /** Copies an element with all inside, with places and without ids. */
  static Element copy(Element element) {
    Element copy = (Element) element.cloneNode(true);
    copyPlaces(element, copy);
    return copy;
  }

  private static void copyPlaces(Node from, Node to) {
    if (from instanceof Element a && to instanceof Element b) {
      Places.copy(a, b);
      b.removeAttribute("id");
    }
    Node other = to.getFirstChild();
    for (Node child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
      copyPlaces(child, other);
      other = other.getNextSibling();
    }
  }

  /** Returns an attribute that the file gives; the default if it does not. */
  static String attribute(Element element, String name, String otherwise) {
    Attr attribute = element.getAttributeNode(name);
    return attribute == null || !attribute.getSpecified() ? otherwise : attribute.getValue();
  }

  static boolean has(Element element, String name) {
    Attr attribute = element.getAttributeNode(name);
    return attribute != null && attribute.getSpecified();
  }

  /** Returns the value of an inherited property, as far as ancestors say it. */
  static String inherited(Element element, String name, String otherwise) {
    for (Node at = element; at instanceof Element e; at = at.getParentNode()) {
      String value = attribute(e, name, "");
      if (!value.isEmpty() && !value.equals("inherit")) {
        return value;
      }
    }
    return otherwise;
  }

  /** Returns the address of an element, with or without the prefix of XLink. */
  static String href(Element element) {
    String plain = attribute(element, "href", "");
    return (plain.isEmpty() ? element.getAttributeNS(Namespaces.XLINK, "href") : plain).strip();
  }

  static void removeHref(Element element) {
    element.removeAttribute("href");
    element.removeAttributeNS(Namespaces.XLINK, "href");
  }
}
