package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.Calculation;
import io.github.proxmoxbook.book.diagram.css.CssPart;
import io.github.proxmoxbook.book.diagram.css.CssReader;
import io.github.proxmoxbook.book.diagram.css.CssSyntaxException;
import io.github.proxmoxbook.book.diagram.css.LengthContext;
import io.github.proxmoxbook.book.diagram.css.Quantity;
import io.github.proxmoxbook.book.diagram.css.Viewport;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.apache.batik.parser.AWTPathProducer;
import org.apache.batik.parser.ParseException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Shapes and boxes of elements, once their attributes have plain values. */
final class Geometry {
  private static final int DEPTH = 100;

  private final Ids ids;
  private final TextMetrics metrics;

  Geometry(Ids ids, TextMetrics metrics) {
    this.ids = ids;
    this.metrics = metrics;
  }

  /** The size of the nearest viewport around an element (SVG 2, 8.9), of which % are parts. */
  static Viewport viewport(Element element) {
    Node at = element.getParentNode();
    while (at instanceof Element e && at.getParentNode() instanceof Element) {
      if (Elements.is(e, "svg") || Elements.is(e, "symbol")) {
        Optional<Rectangle2D> box = viewBox(e);
        if (box.isPresent()) {
          return new Viewport(box.get().getWidth(), box.get().getHeight());
        }
        Viewport outer = viewport(e);
        return new Viewport(
            number(e, "width", outer.width(), outer.width(), outer),
            number(e, "height", outer.height(), outer.height(), outer));
      }
      at = at.getParentNode();
    }
    Element root = element.getOwnerDocument().getDocumentElement();
    return viewBox(root)
        .map(box -> new Viewport(box.getWidth(), box.getHeight()))
        .orElseGet(
            () ->
                DiagramSize.of(root)
                    .map(size -> new Viewport(size.width(), size.height()))
                    .orElse(Viewport.NONE));
  }

  /** Returns the viewBox of an element; empty if it has no usable one. */
  static Optional<Rectangle2D> viewBox(Element element) {
    String[] parts = element.getAttribute("viewBox").strip().split("\\s*,\\s*|\\s+");
    if (parts.length != 4) {
      return Optional.empty();
    }
    try {
      double[] n = new double[4];
      for (int i = 0; i < 4; i++) {
        n[i] = Double.parseDouble(parts[i]);
      }
      return n[2] > 0 && n[3] > 0
          ? Optional.of(new Rectangle2D.Double(n[0], n[1], n[2], n[3]))
          : Optional.empty();
    } catch (NumberFormatException e) {
      // Not numbers: browsers go on as if there was no viewBox.
      return Optional.empty();
    }
  }

  static double number(
      Element element, String name, double otherwise, double whole, Viewport view) {
    String text = Elements.attribute(element, name, "").strip();
    List<CssPart> parts = CssReader.parts(text);
    if (parts.size() != 1) {
      return otherwise;
    }
    try {
      double size = fontSize(element);
      Quantity value = Calculation.of(parts.get(0), new LengthContext(size, size, view));
      return value.value() + value.percent() / 100 * whole;
    } catch (CssSyntaxException e) {
      // Not a length: browsers use the default.
      return otherwise;
    }
  }

  /** Returns the size of the font of an element, in pixels. */
  static double fontSize(Element element) {
    Node parent = element.getParentNode();
    String own = Elements.attribute(element, "font-size", "");
    double inherited =
        own.isEmpty()
                || own.contains("em")
                || own.contains("%")
                || own.equals("inherit")
                || own.contains("ex")
            ? parent instanceof Element e ? fontSize(e) : StyleContext.MEDIUM
            : StyleContext.MEDIUM;
    if (own.isEmpty() || own.equals("inherit")) {
      return inherited;
    }
    try {
      Quantity value =
          Calculation.of(
              CssReader.parts(own).get(0),
              new LengthContext(inherited, StyleContext.MEDIUM, Viewport.NONE));
      return value.value() + value.percent() / 100 * inherited;
    } catch (CssSyntaxException e) {
      throw new IllegalStateException("a font size that was read before: " + own, e);
    }
  }

  /** Returns the outline of a basic shape; empty for other elements. */
  static Optional<Shape> shape(Element element) {
    Viewport view = viewport(element);
    double w = view.width();
    double h = view.height();
    double diagonal = Math.sqrt((w * w + h * h) / 2);
    return switch (element.getLocalName()) {
      case "rect" -> Optional.of(rect(element, view));
      case "circle" -> {
        double r = number(element, "r", 0, diagonal, view);
        yield Optional.of(ellipse(element, r, r, view));
      }
      case "ellipse" -> {
        double rx = number(element, "rx", 0, w, view);
        double ry = number(element, "ry", 0, h, view);
        yield Optional.of(ellipse(element, rx, ry, view));
      }
      case "line" ->
          Optional.of(
              new Line2D.Double(
                  number(element, "x1", 0, w, view),
                  number(element, "y1", 0, h, view),
                  number(element, "x2", 0, w, view),
                  number(element, "y2", 0, h, view)));
      case "polyline", "polygon" -> Optional.of(poly(element));
      case "path" -> Optional.of(path(element.getAttribute("d")));
      default -> Optional.empty();
    };
  }

  private static Shape rect(Element element, Viewport view) {
    Rectangle2D box = frame(element, view);
    double rx = number(element, "rx", -1, view.width(), view);
    double ry = number(element, "ry", -1, view.height(), view);
    rx = rx < 0 ? Math.max(0, ry) : rx;
    ry = ry < 0 ? rx : ry;
    return new RoundRectangle2D.Double(
        box.getX(), box.getY(), box.getWidth(), box.getHeight(), 2 * rx, 2 * ry);
  }

  private static Rectangle2D frame(Element element, Viewport view) {
    return new Rectangle2D.Double(
        number(element, "x", 0, view.width(), view),
        number(element, "y", 0, view.height(), view),
        number(element, "width", 0, view.width(), view),
        number(element, "height", 0, view.height(), view));
  }

  private static Shape ellipse(Element element, double rx, double ry, Viewport view) {
    double cx = number(element, "cx", 0, view.width(), view);
    double cy = number(element, "cy", 0, view.height(), view);
    return new Ellipse2D.Double(cx - rx, cy - ry, 2 * rx, 2 * ry);
  }

  private static Shape poly(Element element) {
    String points = element.getAttribute("points").strip();
    return path(
        points.isEmpty() ? "" : "M" + points + (Elements.is(element, "polygon") ? "Z" : ""));
  }

  static Shape path(String data) {
    try {
      return AWTPathProducer.createShape(new StringReader(data), Path2D.WIND_NON_ZERO);
    } catch (ParseException | IOException e) {
      // Data that only Batik does not read is reported when it is drawn.
      return new Path2D.Double();
    }
  }

  /** Returns the transform of an element. */
  static AffineTransform transform(Element element) {
    try {
      return new TransformList(
              new LengthContext(StyleContext.MEDIUM, StyleContext.MEDIUM, Viewport.NONE),
              new Rectangle2D.Double())
          .read(Elements.attribute(element, "transform", ""));
    } catch (CssSyntaxException e) {
      // Reported where transforms are read; browsers draw without it.
      return new AffineTransform();
    }
  }

  /** Returns the box around what an element fills (SVG 2, 8.10); empty if that is not known. */
  Optional<Rectangle2D> box(Element element) {
    return box(element, 0);
  }

  private Optional<Rectangle2D> box(Element element, int depth) {
    if (depth > DEPTH || Elements.attribute(element, "display", "").equals("none")) {
      return Optional.empty();
    }
    Optional<Shape> shape = shape(element);
    if (shape.isPresent()) {
      return shape.map(Shape::getBounds2D);
    }
    switch (element.getLocalName()) {
      case "image", "foreignObject" -> {
        return Optional.of(frame(element, viewport(element)));
      }
      case "text" -> {
        return TextBox.of(element, metrics);
      }
      case "g", "a", "svg", "switch", "symbol" -> {
        return union(element, depth);
      }
      case "use" -> {
        Element target = ids.target(Elements.href(element));
        if (target == null) {
          return Optional.empty();
        }
        Viewport view = viewport(element);
        AffineTransform shift =
            AffineTransform.getTranslateInstance(
                number(element, "x", 0, view.width(), view),
                number(element, "y", 0, view.height(), view));
        shift.concatenate(transform(target));
        return box(target, depth + 1).map(box -> shift.createTransformedShape(box).getBounds2D());
      }
      default -> {
        return Optional.empty();
      }
    }
  }

  private Optional<Rectangle2D> union(Element element, int depth) {
    Rectangle2D all = null;
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        Optional<Rectangle2D> box = box(child, depth + 1);
        if (box.isPresent()) {
          Rectangle2D placed = transform(child).createTransformedShape(box.get()).getBounds2D();
          all = all == null ? placed : all.createUnion(placed);
        }
      }
    }
    return Optional.ofNullable(all);
  }
}
