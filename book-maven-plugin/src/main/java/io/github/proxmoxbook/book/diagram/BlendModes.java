package io.github.proxmoxbook.book.diagram;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Leaves out {@code mix-blend-mode} where it changes nothing: on white ground {@code multiply} and
 * {@code darken} are the same as normal (Compositing 1, 10). What lies on other drawings is left to
 * {@link SupportCheck}.
 */
final class BlendModes implements Rewrite {
  private static final Set<String> SAME_ON_WHITE = Set.of("multiply", "darken", "color-burn");
  private static final Set<String> HIDDEN =
      Set.of(
          "defs",
          "clipPath",
          "mask",
          "marker",
          "symbol",
          "pattern",
          "filter",
          "linearGradient",
          "radialGradient");

  /** Part of a drawing that may lie on others, where the edges of both meet. */
  private static final double TOUCH = 0.05;

  private static final double FLATNESS = 0.1;

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    for (Element element : diagram.elements()) {
      String mode = Elements.attribute(element, "mix-blend-mode", "normal");
      if (mode.equals("normal")) {
        element.removeAttribute("mix-blend-mode");
      } else if (SAME_ON_WHITE.contains(mode) && !liesOnOthers(element, diagram)) {
        String what = "mix-blend-mode: " + mode + ", because hardly anything lies below";
        reporter.ignored(element, "mix-blend-mode", what, "remove it");
        element.removeAttribute("mix-blend-mode");
      }
    }
  }

  private static boolean liesOnOthers(Element element, ParsedDiagram diagram) {
    List<Area> own = new ArrayList<>();
    painted(element, diagram.root(), own);
    if (own.isEmpty()) {
      return true;
    }
    Area all = new Area();
    own.forEach(all::add);
    Area below = new Area();
    for (Element other : before(element, diagram)) {
      List<Area> areas = new ArrayList<>();
      painted(other, diagram.root(), areas);
      areas.forEach(below::add);
    }
    below.intersect(all);
    return size(below) > TOUCH * size(all);
  }

  /** Shapes that are drawn before an element, but for white ones. */
  private static List<Element> before(Element element, ParsedDiagram diagram) {
    List<Element> before = new ArrayList<>();
    for (Element other : diagram.elements()) {
      if (other == element) {
        break;
      }
      boolean isWhite = Elements.inherited(other, "fill", "#000000").equals("#ffffff");
      if (Elements.isShape(other) && !isWhite) {
        before.add(other);
      }
    }
    return before;
  }

  private static void painted(Element element, Element root, List<Area> areas) {
    for (Node at = element; at instanceof Element e; at = at.getParentNode()) {
      if (HIDDEN.contains(e.getLocalName())) {
        return;
      }
    }
    Optional<Shape> shape = Geometry.shape(element);
    AffineTransform place = place(element, root);
    if (shape.isPresent() && !Elements.inherited(element, "fill", "#000000").equals("none")) {
      areas.add(new Area(place.createTransformedShape(shape.get())));
    }
    if (shape.isPresent() && !Elements.inherited(element, "stroke", "none").equals("none")) {
      String width = Elements.inherited(element, "stroke-width", "1");
      float line = width.matches("[\\d.]+") ? Float.parseFloat(width) : 1;
      Shape stroke =
          new BasicStroke(line, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
              .createStrokedShape(shape.get());
      areas.add(new Area(place.createTransformedShape(stroke)));
    }
    ParsedDiagram.children(element)
        .filter(Element.class::isInstance)
        .forEach(child -> painted((Element) child, root, areas));
  }

  private static AffineTransform place(Element element, Element root) {
    AffineTransform place = new AffineTransform();
    for (Node at = element; at instanceof Element e && e != root; at = at.getParentNode()) {
      place.preConcatenate(Geometry.transform(e));
    }
    return place;
  }

  /** The size of an area in square pixels, by the polygon that is nearly the same. */
  private static double size(Area area) {
    double[] p = new double[6];
    double doubled = 0;
    double x = 0;
    double y = 0;
    double startX = 0;
    double startY = 0;
    for (var path = area.getPathIterator(null, FLATNESS); !path.isDone(); path.next()) {
      int kind = path.currentSegment(p);
      if (kind == PathIterator.SEG_MOVETO) {
        startX = p[0];
        startY = p[1];
      } else {
        double nextX = kind == PathIterator.SEG_CLOSE ? startX : p[0];
        double nextY = kind == PathIterator.SEG_CLOSE ? startY : p[1];
        doubled += x * nextY - nextX * y;
      }
      x = kind == PathIterator.SEG_CLOSE ? startX : p[0];
      y = kind == PathIterator.SEG_CLOSE ? startY : p[1];
    }
    return Math.abs(doubled) / 2;
  }
}
