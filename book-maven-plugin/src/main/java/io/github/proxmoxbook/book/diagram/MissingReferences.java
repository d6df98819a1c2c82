package io.github.proxmoxbook.book.diagram;

import java.awt.Shape;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Where a diagram refers to what is not in it, or to an element of the wrong kind, browsers use the
 * fallback, or draw without; Batik throws an exception.
 */
final class MissingReferences implements Rewrite {
  private static final Set<String> PAINTS = Set.of("linearGradient", "radialGradient", "pattern");

  private static final Map<String, Set<String>> PROPERTIES =
      Map.of(
          "fill", PAINTS,
          "stroke", PAINTS,
          "clip-path", Set.of("clipPath"),
          "mask", Set.of("mask"),
          "filter", Set.of("filter"),
          "marker-start", Set.of("marker"),
          "marker-mid", Set.of("marker"),
          "marker-end", Set.of("marker"));

  private static final Set<String> TEMPLATES =
      Set.of("linearGradient", "radialGradient", "pattern", "filter");

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    Ids ids = new Ids(diagram);
    for (Element element : diagram.elements()) {
      for (Map.Entry<String, Set<String>> property : PROPERTIES.entrySet()) {
        property(element, property.getKey(), property.getValue(), ids, reporter);
      }
      href(element, ids, reporter);
    }
  }

  private static void property(
      Element element, String name, Set<String> kinds, Ids ids, Reporter reporter) {
    String value = Elements.attribute(element, name, "");
    if (!value.startsWith("url(")) {
      return;
    }
    String fallback = value.substring(value.indexOf(')') + 1).strip();
    Element target = ids.urlTarget(value);
    boolean isPaint = kinds.equals(PAINTS);
    if (target != null && kinds.contains(target.getLocalName())) {
      if (isPaint) {
        boolean isFlat = isInParts(target) && isFlat(element);
        // A fallback that is not needed; Batik does not read all of them.
        String used = value.substring(0, value.indexOf(')') + 1);
        element.setAttribute(name, isFlat ? fallback.isEmpty() ? "none" : fallback : used);
      }
      return;
    }
    reporter.ignored(
        element,
        name,
        name
            + "=\""
            + value
            + "\", which is not in the file"
            + (fallback.isEmpty() ? "" : "; " + fallback + " is drawn instead"),
        "correct the name, or remove the reference");
    element.setAttribute(name, fallback.isEmpty() ? "none" : fallback);
  }

  /** A box without width or height has no parts (SVG 2, 8.12): the paint is as if missing. */
  private static boolean isFlat(Element element) {
    return Geometry.shape(element)
        .map(Shape::getBounds2D)
        .filter(box -> box.getWidth() == 0 || box.getHeight() == 0)
        .isPresent();
  }

  private static boolean isInParts(Element paint) {
    String name = paint.getLocalName().equals("pattern") ? "patternUnits" : "gradientUnits";
    return Elements.attribute(paint, name, "objectBoundingBox").equals("objectBoundingBox");
  }

  private static void href(Element element, Ids ids, Reporter reporter) {
    String address = Elements.href(element);
    String name = element.getLocalName();
    boolean isNeeded = List.of("use", "textPath", "tref", "mpath").contains(name);
    boolean isImage = name.equals("image") || name.equals("feImage");
    if (name.equals("a") || (address.isEmpty() && !isNeeded && !isImage)) {
      return;
    }
    Element target = ids.target(address);
    if (isImage && (address.startsWith("data:") || (target != null && name.equals("feImage")))) {
      return;
    }
    boolean isHidden =
        name.equals("use")
            && target != null
            && Elements.attribute(target, "display", "").equals("none");
    if (isHidden) {
      // Nothing is drawn of it (SVG 2, 5.6.2); Batik throws an exception.
      Elements.remove(element);
      return;
    }
    if (isFitting(name, target)) {
      return;
    }
    String what =
        address.isEmpty()
            ? "a <" + name + "> without a reference"
            : address + ", which is not in the file, in <" + name + ">";
    reporter.ignored(element, what, "correct the name, or remove the element");
    if (TEMPLATES.contains(name)) {
      Elements.removeHref(element);
    } else {
      Elements.remove(element);
    }
  }

  private static boolean isFitting(String name, Element target) {
    if (target == null) {
      return false;
    }
    return switch (name) {
      case "textPath" -> Elements.isShape(target);
      case "linearGradient", "radialGradient" -> target.getLocalName().endsWith("Gradient");
      case "pattern", "filter" -> target.getLocalName().equals(name);
      default -> true;
    };
  }
}
