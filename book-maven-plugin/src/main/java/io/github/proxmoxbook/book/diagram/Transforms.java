package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.Calculation;
import io.github.proxmoxbook.book.diagram.css.CssPart;
import io.github.proxmoxbook.book.diagram.css.CssReader;
import io.github.proxmoxbook.book.diagram.css.CssSyntaxException;
import io.github.proxmoxbook.book.diagram.css.CssText;
import io.github.proxmoxbook.book.diagram.css.LengthContext;
import io.github.proxmoxbook.book.diagram.css.Quantity;
import io.github.proxmoxbook.book.diagram.css.Viewport;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Writes transforms of CSS, with their origin, as matrices that SVG 1.1 has. */
final class Transforms implements Rewrite {
  private static final List<String> PLAIN = List.of("gradientTransform", "patternTransform");

  private final TextMetrics metrics;

  Transforms(TextMetrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    Geometry geometry = new Geometry(new Ids(diagram), metrics);
    for (Element element : diagram.elements()) {
      boolean isRoot = element == diagram.root();
      transform(element, isRoot, geometry, reporter);
      PLAIN.forEach(name -> template(element, name, reporter));
    }
  }

  private static void template(Element element, String name, Reporter reporter) {
    String value = Elements.attribute(element, name, "");
    if (!value.isEmpty()) {
      read(element, name, value, new Rectangle2D.Double(), reporter)
          .ifPresent(matrix -> write(element, name, value, matrix));
    }
  }

  private static void transform(
      Element element, boolean isRoot, Geometry geometry, Reporter reporter) {
    String value = Elements.attribute(element, "transform", "").strip();
    String origin = Elements.attribute(element, "transform-origin", isRoot ? "50% 50%" : "");
    String box = Elements.attribute(element, "transform-box", "view-box");
    element.removeAttribute("transform-origin");
    element.removeAttribute("transform-box");
    if (value.isEmpty() || value.equals("none")) {
      element.removeAttribute("transform");
      return;
    }
    Optional<Rectangle2D> reference = reference(element, isRoot, box, geometry);
    boolean needsBox = origin.contains("%") || origin.matches(".*[a-z].*") || value.contains("%");
    if (reference.isEmpty() && (needsBox || !origin.isEmpty())) {
      reporter.unsupported(
          element,
          "transform",
          "transform-box: " + box + " of <" + element.getTagName() + ">",
          "write the transform with coordinates");
    }
    Rectangle2D frame = reference.orElse(new Rectangle2D.Double());
    Optional<AffineTransform> matrix = read(element, "transform", value, frame, reporter);
    if (matrix.isEmpty()) {
      return;
    }
    Point2D at = origin.isEmpty() ? new Point2D.Double() : point(element, origin, frame, reporter);
    if (at.getX() == 0 && at.getY() == 0) {
      write(element, "transform", value, matrix.get());
    } else {
      AffineTransform around = AffineTransform.getTranslateInstance(at.getX(), at.getY());
      around.concatenate(matrix.get());
      around.translate(-at.getX(), -at.getY());
      element.setAttribute("transform", TransformList.text(around));
    }
    if (isRoot) {
      Element group = Elements.wrapChildren(element);
      Elements.move("transform", element, group);
    }
  }

  private static Optional<Rectangle2D> reference(
      Element element, boolean isRoot, String box, Geometry geometry) {
    if (box.equals("view-box") && !isRoot) {
      Viewport view = Geometry.viewport(element);
      return Optional.of(new Rectangle2D.Double(0, 0, view.width(), view.height()));
    }
    if (isRoot) {
      return Geometry.viewBox(element)
          .or(
              () ->
                  DiagramSize.of(element)
                      .map(s -> new Rectangle2D.Double(0, 0, s.width(), s.height())));
    }
    Optional<Rectangle2D> fill = geometry.box(element);
    if (!box.equals("stroke-box") && !box.equals("border-box")) {
      return fill;
    }
    String width =
        Elements.inherited(element, "stroke", "none").equals("none")
            ? "0"
            : Elements.inherited(element, "stroke-width", "1");
    double half = width.matches("[\\d.]+") ? Double.parseDouble(width) / 2 : 0.5;
    return fill.map(
        r ->
            new Rectangle2D.Double(
                r.getX() - half,
                r.getY() - half,
                r.getWidth() + 2 * half,
                r.getHeight() + 2 * half));
  }

  private static Optional<AffineTransform> read(
      Element element, String name, String value, Rectangle2D box, Reporter reporter) {
    try {
      return Optional.of(new TransformList(lengths(element), box).read(value));
    } catch (CssSyntaxException e) {
      if (value.contains("3d(")
          || value.contains("perspective")
          || value.matches("(?i).*rotate[XY].*")) {
        reporter.unsupported(element, name, name + ": " + value, "draw it in the plane");
      } else {
        reporter.ignored(element, name, name + "=\"" + value + "\"", "correct it, or remove it");
      }
      element.removeAttribute(name);
      return Optional.empty();
    }
  }

  private static LengthContext lengths(Element element) {
    return new LengthContext(
        Geometry.fontSize(element), StyleContext.MEDIUM, Geometry.viewport(element));
  }

  private static void write(Element element, String name, String value, AffineTransform matrix) {
    if (!TransformList.isPlain(value)) {
      element.setAttribute(name, TransformList.text(matrix));
    }
  }

  private static Point2D point(Element element, String origin, Rectangle2D box, Reporter reporter) {
    List<List<CssPart>> words = CssText.words(CssReader.parts(origin));
    try {
      double x = box.getCenterX();
      double y = box.getCenterY();
      boolean isSwapped =
          words.get(0).get(0).isIdent("top")
              || words.get(0).get(0).isIdent("bottom")
              || (words.size() > 1
                  && (words.get(1).get(0).isIdent("left") || words.get(1).get(0).isIdent("right")));
      CssPart first = words.get(0).get(0);
      CssPart second = words.size() > 1 ? words.get(1).get(0) : null;
      CssPart across = isSwapped ? second : first;
      CssPart down = isSwapped ? first : second;
      x = across == null ? x : box.getX() + offset(element, across, box.getWidth());
      y = down == null ? y : box.getY() + offset(element, down, box.getHeight());
      return new Point2D.Double(x, y);
    } catch (CssSyntaxException e) {
      reporter.ignored(
          element, "transform-origin", "transform-origin: " + origin, "correct it, or remove it");
      return new Point2D.Double();
    }
  }

  private static double offset(Element element, CssPart part, double side)
      throws CssSyntaxException {
    if (part.isIdent("left") || part.isIdent("top")) {
      return 0;
    }
    if (part.isIdent("right") || part.isIdent("bottom")) {
      return side;
    }
    if (part.isIdent("center")) {
      return side / 2;
    }
    Quantity value = Calculation.of(part, lengths(element));
    return value.value() + value.percent() / 100 * side;
  }
}
