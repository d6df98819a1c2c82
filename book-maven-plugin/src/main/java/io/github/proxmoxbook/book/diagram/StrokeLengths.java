package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.Numbers;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.apache.batik.ext.awt.geom.PathLength;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Computes what Batik leaves out of account for strokes: dashes by {@code pathLength} (SVG 2,
 * 9.6.1) and {@code vector-effect: non-scaling-stroke} (SVG 2, 8.13).
 */
final class StrokeLengths implements Rewrite {
  private static final List<String> MARKERS = List.of("marker-start", "marker-mid", "marker-end");

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    for (Element element : diagram.elements()) {
      if (Elements.isShape(element)) {
        Element shape = unrolled(element);
        dashes(shape);
        fixed(shape, diagram.root(), reporter);
        shape.removeAttribute("vector-effect");
      }
      element.removeAttribute("vector-effect");
    }
  }

  /** Dashes of a rounded rectangle begin at its top left (SVG 2, 10.2), not where Java begins. */
  private static Element unrolled(Element element) {
    boolean isRound =
        Elements.is(element, "rect")
            && (Elements.has(element, "rx") || Elements.has(element, "ry"))
            && !Elements.inherited(element, "stroke-dasharray", "none").equals("none");
    return isRound ? RoundedRect.path(element) : element;
  }

  private static void dashes(Element element) {
    String length = Elements.attribute(element, "pathLength", "").strip();
    element.removeAttribute("pathLength");
    String dashes = Elements.inherited(element, "stroke-dasharray", "none");
    if (!length.matches("\\+?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?") || dashes.equals("none")) {
      return;
    }
    Optional<Shape> shape = Geometry.shape(element);
    double wanted = Double.parseDouble(length);
    double actual = shape.map(s -> (double) new PathLength(s).lengthOfPath()).orElse(0.0);
    if (wanted > 0 && actual > 0) {
      scale(element, actual / wanted, dashes);
    }
  }

  private static void scale(Element element, double factor, String dashes) {
    StringJoiner scaled = new StringJoiner(",");
    Arrays.stream(dashes.split(",")).forEach(dash -> scaled.add(scaled(dash, factor)));
    element.setAttribute("stroke-dasharray", scaled.toString());
    String offset = Elements.inherited(element, "stroke-dashoffset", "0");
    element.setAttribute("stroke-dashoffset", scaled(offset, factor));
  }

  private static String scaled(String length, double factor) {
    String number = length.replaceAll("[a-z%]+$", "");
    return Numbers.text(Double.parseDouble(number) * factor) + length.substring(number.length());
  }

  /** Divides the width by the scale; where the scale is not the same both ways that is reported. */
  private static void fixed(Element element, Element root, Reporter reporter) {
    boolean isFixed = Elements.attribute(element, "vector-effect", "").startsWith("non-scaling");
    if (!isFixed || Elements.inherited(element, "stroke", "none").equals("none")) {
      return;
    }
    AffineTransform all = toCanvas(element, root);
    double x = Math.hypot(all.getScaleX(), all.getShearY());
    double y = Math.hypot(all.getShearX(), all.getScaleY());
    double skew = all.getScaleX() * all.getShearX() + all.getShearY() * all.getScaleY();
    if (x <= 0 || Math.abs(x - y) > 0.01 * x || Math.abs(skew) > 0.01 * x * y) {
      unfold(element, all, reporter);
      return;
    }
    if (Math.abs(x - 1) > 1e-6) {
      String width = Elements.inherited(element, "stroke-width", "1");
      element.setAttribute("stroke-width", scaled(width, 1 / x));
      String dashes = Elements.inherited(element, "stroke-dasharray", "none");
      if (!dashes.equals("none")) {
        scale(element, 1 / x, dashes);
      }
    }
  }

  /** Draws the stroke along the transformed path, under no transform. */
  private static void unfold(Element element, AffineTransform all, Reporter reporter) {
    Optional<Shape> shape = Geometry.shape(element);
    boolean hasMarkers =
        MARKERS.stream().anyMatch(n -> !Elements.inherited(element, n, "none").equals("none"));
    if (shape.isEmpty() || hasMarkers || all.getDeterminant() == 0) {
      reporter.unsupported(
          element,
          "vector-effect",
          "vector-effect: non-scaling-stroke under a transform that is not the same both ways",
          "apply the transform to the coordinates");
      return;
    }
    Element group = Elements.group(element);
    Element line = Elements.create("path", element);
    Css.attributes(element).stream()
        .filter(attribute -> attribute.getName().matches("stroke.*|color|visibility"))
        .forEach(attribute -> line.setAttribute(attribute.getName(), attribute.getValue()));
    line.setAttribute("fill", "none");
    line.setAttribute("d", PathText.of(all.createTransformedShape(shape.get())));
    try {
      line.setAttribute("transform", TransformList.text(all.createInverse()));
    } catch (NoninvertibleTransformException e) {
      throw new IllegalStateException("a transform with a determinant and no inverse", e);
    }
    element.setAttribute("stroke", "none");
    group.appendChild(line);
  }

  private static AffineTransform toCanvas(Element element, Element root) {
    AffineTransform all = new AffineTransform();
    for (Node at = element; at instanceof Element e; at = at.getParentNode()) {
      AffineTransform own = e == root ? rootScale(root) : Geometry.transform(e);
      all.preConcatenate(own);
    }
    return all;
  }

  private static AffineTransform rootScale(Element root) {
    var view = Geometry.viewBox(root);
    var size = DiagramSize.of(root);
    if (view.isEmpty() || size.isEmpty()) {
      return new AffineTransform();
    }
    double x = size.get().width() / view.get().getWidth();
    double y = size.get().height() / view.get().getHeight();
    boolean isFree = root.getAttribute("preserveAspectRatio").strip().equals("none");
    double scale = Math.min(x, y);
    return AffineTransform.getScaleInstance(isFree ? x : scale, isFree ? y : scale);
  }
}
