package io.github.proxmoxbook.book.diagram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * Copies markers whose paint is that of the line they stand on ({@code context-fill} and {@code
 * context-stroke}, SVG 2, 13.2), once for each paint, and the same for what is used.
 */
final class ContextPaints implements Rewrite {
  private static final List<String> MARKERS = List.of("marker-start", "marker-mid", "marker-end");
  private static final List<String> PAINTS = List.of("fill", "stroke");

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    Ids ids = new Ids(diagram);
    Map<String, String> copies = new HashMap<>();
    for (Element element : diagram.elements()) {
      if (Elements.isShape(element)) {
        MARKERS.forEach(name -> marker(element, name, ids, copies, reporter));
      }
    }
    for (Element element : diagram.elements()) {
      if (Elements.is(element, "use")) {
        use(element, ids, reporter);
      }
    }
    for (Element element : diagram.elements()) {
      if (isContext(element, "fill") || isContext(element, "stroke")) {
        // What is left has no context: it is not drawn in any (SVG 2, 13.2).
        PAINTS.stream()
            .filter(name -> isContext(element, name))
            .forEach(name -> element.setAttribute(name, "none"));
      }
    }
  }

  private static boolean isContext(Element element, String name) {
    return Elements.attribute(element, name, "").startsWith("context-");
  }

  private static boolean hasContext(Element element) {
    return PAINTS.stream().anyMatch(name -> isContext(element, name))
        || ParsedDiagram.children(element)
            .anyMatch(child -> child instanceof Element inner && hasContext(inner));
  }

  private static void marker(
      Element shape, String name, Ids ids, Map<String, String> copies, Reporter reporter) {
    String value = Elements.inherited(shape, name, "");
    Element marker = ids.urlTarget(value);
    if (marker == null || !hasContext(marker)) {
      return;
    }
    Map<String, String> paints = paints(shape, reporter);
    String key = marker.getAttribute("id") + paints;
    String id =
        copies.computeIfAbsent(
            key,
            k -> {
              Element copy = Elements.copy(marker);
              fill(copy, paints);
              return ids.define(copy, "marker");
            });
    shape.setAttribute(name, "url(#" + id + ")");
  }

  private static void use(Element use, Ids ids, Reporter reporter) {
    Element target = ids.target(Elements.href(use));
    if (target == null || !hasContext(target)) {
      return;
    }
    Element copy = Elements.copy(target);
    fill(copy, paints(use, reporter));
    Elements.removeHref(use);
    use.setAttribute("href", "#" + ids.define(copy, "use"));
  }

  private static Map<String, String> paints(Element shape, Reporter reporter) {
    Map<String, String> paints = new HashMap<>();
    for (String name : PAINTS) {
      String initial = name.equals("fill") ? "#000000" : "none";
      String paint = Elements.inherited(shape, name, initial);
      if (paint.equals(StyleValue.CURRENT)) {
        paint = Elements.inherited(shape, "color", "#000000");
      }
      if (paint.startsWith("url(")) {
        reporter.unsupported(
            shape,
            name,
            "a gradient or pattern as context-" + name + " of a marker",
            "give the marker a paint of its own");
      }
      paints.put("context-" + name, paint);
      String opacity = Elements.inherited(shape, name + "-opacity", "1");
      paints.put("context-" + name + "-opacity", opacity);
    }
    return paints;
  }

  private static void fill(Element element, Map<String, String> paints) {
    for (Attr attribute : Css.attributes(element)) {
      String paint = paints.get(attribute.getValue());
      if (paint != null && PAINTS.contains(attribute.getName())) {
        String opacity = paints.get(attribute.getValue() + "-opacity");
        element.setAttribute(attribute.getName(), paint);
        if (!opacity.equals("1")) {
          element.setAttribute(attribute.getName() + "-opacity", opacity);
        }
      }
    }
    ParsedDiagram.children(element)
        .filter(Element.class::isInstance)
        .forEach(child -> fill((Element) child, paints));
  }
}
