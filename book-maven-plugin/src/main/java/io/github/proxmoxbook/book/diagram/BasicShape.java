package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.Calculation;
import io.github.proxmoxbook.book.diagram.css.CssFunction;
import io.github.proxmoxbook.book.diagram.css.CssPart;
import io.github.proxmoxbook.book.diagram.css.CssSyntaxException;
import io.github.proxmoxbook.book.diagram.css.CssText;
import io.github.proxmoxbook.book.diagram.css.CssToken;
import io.github.proxmoxbook.book.diagram.css.Numbers;
import io.github.proxmoxbook.book.diagram.css.Quantity;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.w3c.dom.Element;

/** Draws the basic shapes of CSS Shapes 1, section 3, inside a box. */
final class BasicShape {
  private final Rectangle2D box;
  private final Element origin;

  BasicShape(Rectangle2D box, Element origin) {
    this.box = box;
    this.origin = origin;
  }

  Element of(CssFunction shape) throws CssSyntaxException {
    return switch (shape.name()) {
      case "inset" -> inset(shape);
      case "rect" -> edges(shape);
      case "circle", "ellipse" -> round(shape);
      case "polygon" -> polygon(shape);
      case "path" -> path(shape);
      default -> throw new CssSyntaxException("the shape " + shape.name() + "()");
    };
  }

  static Element rect(Rectangle2D box, Element origin) {
    Element rect = Elements.create("rect", origin);
    rect.setAttribute("x", Numbers.text(box.getX()));
    rect.setAttribute("y", Numbers.text(box.getY()));
    rect.setAttribute("width", Numbers.text(Math.max(0, box.getWidth())));
    rect.setAttribute("height", Numbers.text(Math.max(0, box.getHeight())));
    return rect;
  }

  private double length(CssPart part, double whole) throws CssSyntaxException {
    Quantity value = Calculation.of(part, LengthAttributes.lengths(origin));
    return value.value() + value.percent() / 100 * whole;
  }

  private Element inset(CssFunction shape) throws CssSyntaxException {
    List<CssPart> sides = new ArrayList<>();
    CssPart radius = null;
    List<CssPart> parts = CssText.solid(shape.arguments());
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).isIdent("round") && i + 1 < parts.size()) {
        radius = parts.get(i + 1);
        if (parts.size() > i + 2) {
          throw new CssSyntaxException("corners of several radii");
        }
        break;
      }
      sides.add(parts.get(i));
    }
    if (sides.isEmpty() || sides.size() > 4) {
      throw new CssSyntaxException("inset() with " + sides.size() + " sides");
    }
    double top = length(sides.get(0), box.getHeight());
    double right = length(sides.get(sides.size() > 1 ? 1 : 0), box.getWidth());
    double bottom = length(sides.get(sides.size() > 2 ? 2 : 0), box.getHeight());
    double left =
        length(sides.get(sides.size() > 3 ? 3 : sides.size() > 1 ? 1 : 0), box.getWidth());
    Element rect =
        rect(
            new Rectangle2D.Double(
                box.getX() + left,
                box.getY() + top,
                box.getWidth() - left - right,
                box.getHeight() - top - bottom),
            origin);
    if (radius != null) {
      rect.setAttribute("rx", Numbers.text(length(radius, box.getWidth())));
    }
    return rect;
  }

  private Element edges(CssFunction shape) throws CssSyntaxException {
    List<CssPart> parts = CssText.solid(shape.arguments());
    if (parts.size() != 4) {
      throw new CssSyntaxException("rect() without four edges");
    }
    double[] edges = new double[4];
    double[] autos = {0, box.getWidth(), box.getHeight(), 0};
    for (int i = 0; i < 4; i++) {
      double whole = i % 2 == 0 ? box.getHeight() : box.getWidth();
      edges[i] = parts.get(i).isIdent("auto") ? autos[i] : length(parts.get(i), whole);
    }
    return rect(
        new Rectangle2D.Double(
            box.getX() + edges[3], box.getY() + edges[0], edges[1] - edges[3], edges[2] - edges[0]),
        origin);
  }

  private Element round(CssFunction shape) throws CssSyntaxException {
    List<CssPart> radii = new ArrayList<>();
    List<CssPart> place = new ArrayList<>();
    boolean isPlace = false;
    for (CssPart part : CssText.solid(shape.arguments())) {
      if (part.isIdent("at")) {
        isPlace = true;
      } else {
        (isPlace ? place : radii).add(part);
      }
    }
    double cx = place.isEmpty() ? box.getWidth() / 2 : position(place.get(0), box.getWidth());
    double cy = place.size() < 2 ? box.getHeight() / 2 : position(place.get(1), box.getHeight());
    boolean isCircle = shape.name().equals("circle");
    double diagonal = Math.hypot(box.getWidth(), box.getHeight()) / Math.sqrt(2);
    double rx = radius(radii, 0, isCircle ? diagonal : box.getWidth(), isCircle, cx, cy, true);
    double ry = isCircle ? rx : radius(radii, 1, box.getHeight(), false, cx, cy, false);
    Element ellipse = Elements.create("ellipse", origin);
    ellipse.setAttribute("cx", Numbers.text(box.getX() + cx));
    ellipse.setAttribute("cy", Numbers.text(box.getY() + cy));
    ellipse.setAttribute("rx", Numbers.text(rx));
    ellipse.setAttribute("ry", Numbers.text(ry));
    return ellipse;
  }

  private double radius(
      List<CssPart> radii, int index, double whole, boolean all, double cx, double cy, boolean x)
      throws CssSyntaxException {
    double near = x ? Math.min(cx, box.getWidth() - cx) : Math.min(cy, box.getHeight() - cy);
    double far = x ? Math.max(cx, box.getWidth() - cx) : Math.max(cy, box.getHeight() - cy);
    if (all) {
      near = Math.min(near, Math.min(cy, box.getHeight() - cy));
      far = Math.max(far, Math.max(cy, box.getHeight() - cy));
    }
    if (index >= radii.size() || radii.get(index).isIdent("closest-side")) {
      return Math.abs(near);
    }
    return radii.get(index).isIdent("farthest-side") ? far : length(radii.get(index), whole);
  }

  private double position(CssPart part, double side) throws CssSyntaxException {
    if (part instanceof CssToken token && token.is(CssToken.Kind.IDENT)) {
      return switch (token.lower()) {
        case "left", "top" -> 0;
        case "right", "bottom" -> side;
        default -> side / 2;
      };
    }
    return length(part, side);
  }

  private Element polygon(CssFunction shape) throws CssSyntaxException {
    Element polygon = Elements.create("polygon", origin);
    StringJoiner points = new StringJoiner(" ");
    for (List<CssPart> argument : CssText.split(shape.arguments())) {
      List<CssPart> solid = CssText.solid(argument);
      if (solid.size() == 1
          && (solid.get(0).isIdent("evenodd") || solid.get(0).isIdent("nonzero"))) {
        polygon.setAttribute("clip-rule", solid.get(0).css());
      } else if (solid.size() == 2) {
        points.add(Numbers.text(box.getX() + length(solid.get(0), box.getWidth())));
        points.add(Numbers.text(box.getY() + length(solid.get(1), box.getHeight())));
      } else {
        throw new CssSyntaxException("polygon() with " + CssText.of(argument));
      }
    }
    polygon.setAttribute("points", points.toString());
    return polygon;
  }

  private Element path(CssFunction shape) throws CssSyntaxException {
    for (CssPart part : CssText.solid(shape.arguments())) {
      if (part instanceof CssToken data && data.is(CssToken.Kind.STRING)) {
        Element path = Elements.create("path", origin);
        path.setAttribute("d", PathScanner.validPart(data.text()));
        path.setAttribute(
            "transform",
            "translate(" + Numbers.text(box.getX()) + " " + Numbers.text(box.getY()) + ")");
        return path;
      }
    }
    throw new CssSyntaxException("path() without data");
  }
}
