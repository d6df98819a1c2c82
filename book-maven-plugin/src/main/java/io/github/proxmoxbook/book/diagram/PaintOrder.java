package io.github.proxmoxbook.book.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/**
 * Draws a shape as several where its stroke or markers come below its fill (SVG 2, 13.8). Text
 * keeps the attribute: {@link TextInk} draws it in that order, so that there is no text twice.
 */
final class PaintOrder implements Rewrite {
  private static final List<String> ALL = List.of("fill", "stroke", "markers");
  private static final List<String> MARKERS = List.of("marker-start", "marker-mid", "marker-end");

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    List<Element> shapes = diagram.elements().stream().filter(Elements::isShape).toList();
    for (Element shape : shapes) {
      List<String> order = order(Elements.inherited(shape, "paint-order", "normal"));
      boolean isClip = Elements.parent(shape).filter(p -> Elements.is(p, "clipPath")).isPresent();
      if (!order.equals(ALL) && !isClip && isStroked(shape)) {
        split(shape, order);
      }
    }
    for (Element element : diagram.elements()) {
      if (!isText(element)) {
        String order = Elements.attribute(element, "paint-order", "");
        element.removeAttribute("paint-order");
        pass(element, order);
      }
    }
  }

  private static boolean isText(Element element) {
    return List.of("text", "tspan", "textPath", "tref").contains(element.getLocalName());
  }

  /** Text inherits the order from groups, which lose it. */
  private static void pass(Element group, String order) {
    if (order.isEmpty()) {
      return;
    }
    for (var node : ParsedDiagram.children(group).toList()) {
      if (node instanceof Element child && !Elements.has(child, "paint-order")) {
        child.setAttribute("paint-order", order);
      }
    }
  }

  private static boolean isStroked(Element shape) {
    return hasMarkers(shape) || !Elements.inherited(shape, "stroke", "none").equals("none");
  }

  private static boolean hasMarkers(Element shape) {
    return MARKERS.stream()
        .anyMatch(name -> !Elements.inherited(shape, name, "none").equals("none"));
  }

  /** Returns all three layers, the lowest first. */
  static List<String> order(String value) {
    List<String> order = new ArrayList<>();
    for (String word : value.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
      if (ALL.contains(word) && !order.contains(word)) {
        order.add(word);
      }
    }
    ALL.stream().filter(layer -> !order.contains(layer)).forEach(order::add);
    return order;
  }

  private static void split(Element shape, List<String> order) {
    Element group = Elements.group(shape);
    boolean hasMarkers = hasMarkers(shape);
    for (String layer : order) {
      if (layer.equals("markers") && !hasMarkers) {
        continue;
      }
      Element copy = Elements.copy(shape);
      if (!layer.equals("fill")) {
        copy.setAttribute("fill", "none");
      }
      if (!layer.equals("stroke")) {
        hideStroke(copy, layer);
      }
      if (hasMarkers && !layer.equals("markers")) {
        MARKERS.forEach(name -> copy.setAttribute(name, "none"));
      }
      group.appendChild(copy);
    }
    group.removeChild(shape);
  }

  /** Markers keep the width of the stroke, which is their unit. */
  private static void hideStroke(Element copy, String layer) {
    copy.setAttribute("stroke", "none");
    if (layer.equals("fill")) {
      copy.removeAttribute("stroke-width");
    }
  }
}
