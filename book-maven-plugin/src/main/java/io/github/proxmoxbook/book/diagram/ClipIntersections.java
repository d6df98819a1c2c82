package io.github.proxmoxbook.book.diagram;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Computes clip paths that are clipped themselves, by {@code clip-path} on a shape in them or on
 * the whole: Batik draws what lies outside.
 */
final class ClipIntersections implements Rewrite {
  private static final int DEPTH = 20;

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    Ids ids = new Ids(diagram);
    diagram.elements().forEach(element -> reportTransform(element, reporter));
    for (Element clip : diagram.elements()) {
      if (Elements.is(clip, "clipPath") && isNested(clip)) {
        Optional<Area> area = area(clip, ids, 0);
        if (area.isPresent()) {
          replace(clip, area.get());
        } else {
          reporter.unsupported(
              clip,
              "a clip path that is clipped itself",
              "make one clip path of basic shapes of it");
        }
      }
    }
  }

  /** Batik turns about another point there. */
  private static void reportTransform(Element clip, Reporter reporter) {
    boolean isInParts = clip.getAttribute("clipPathUnits").equals("objectBoundingBox");
    if (Elements.is(clip, "clipPath") && isInParts && Elements.has(clip, "transform")) {
      reporter.unsupported(
          clip,
          "transform",
          "transform of a <clipPath> in units of the box",
          "apply the transform to the coordinates");
    }
  }

  private static boolean isNested(Element clip) {
    return isClipped(clip)
        || ParsedDiagram.children(clip).anyMatch(c -> c instanceof Element e && isClipped(e));
  }

  private static boolean isClipped(Element element) {
    return Elements.attribute(element, "clip-path", "none").startsWith("url(");
  }

  private static void replace(Element clip, Area area) {
    while (clip.getFirstChild() != null) {
      clip.removeChild(clip.getFirstChild());
    }
    clip.removeAttribute("clip-path");
    clip.removeAttribute("transform");
    Element path = Elements.create("path", clip);
    path.setAttribute("d", PathText.of(area));
    path.setAttribute("clip-rule", "evenodd");
    clip.appendChild(path);
  }

  /** Returns what a clip path lets through in the space of who uses it; empty if not known. */
  private static Optional<Area> area(Element clip, Ids ids, int depth) {
    boolean isInParts = clip.getAttribute("clipPathUnits").equals("objectBoundingBox");
    if (depth > DEPTH || isInParts) {
      return Optional.empty();
    }
    Area all = new Area();
    for (var node : ParsedDiagram.children(clip).toList()) {
      if (node instanceof Element child) {
        Optional<Area> part = part(child, ids, depth);
        if (part.isEmpty()) {
          return Optional.empty();
        }
        all.add(part.get());
      }
    }
    return clipped(all, clip, ids, depth).map(area -> moved(area, clip));
  }

  private static Optional<Area> part(Element child, Ids ids, int depth) {
    Optional<Shape> shape = Geometry.shape(child);
    if (shape.isEmpty()) {
      return Optional.empty();
    }
    boolean isEvenOdd = Elements.inherited(child, "clip-rule", "nonzero").equals("evenodd");
    Path2D path = new Path2D.Double(shape.get());
    path.setWindingRule(isEvenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
    return clipped(new Area(path), child, ids, depth).map(area -> moved(area, child));
  }

  private static Optional<Area> clipped(Area area, Element element, Ids ids, int depth) {
    if (!isClipped(element)) {
      return Optional.of(area);
    }
    Element clip = ids.urlTarget(element.getAttribute("clip-path"));
    Optional<Area> outer = clip == null ? Optional.empty() : area(clip, ids, depth + 1);
    outer.ifPresent(area::intersect);
    return outer.map(known -> area);
  }

  private static Area moved(Area area, Element element) {
    AffineTransform transform = Geometry.transform(element);
    return area.createTransformedArea(transform);
  }
}
