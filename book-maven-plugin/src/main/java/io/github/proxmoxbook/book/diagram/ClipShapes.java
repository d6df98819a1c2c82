package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.CssFunction;
import io.github.proxmoxbook.book.diagram.css.CssPart;
import io.github.proxmoxbook.book.diagram.css.CssReader;
import io.github.proxmoxbook.book.diagram.css.CssSyntaxException;
import io.github.proxmoxbook.book.diagram.css.CssText;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.w3c.dom.Element;

/** Makes clip paths of the basic shapes that CSS has for them (CSS Masking 1, 5.1). */
final class ClipShapes implements Rewrite {
  private final TextMetrics metrics;

  ClipShapes(TextMetrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    Ids ids = new Ids(diagram);
    Geometry geometry = new Geometry(ids, metrics);
    for (Element element : diagram.elements()) {
      String value = Elements.attribute(element, "clip-path", "");
      if (!value.isEmpty() && !value.matches("url\\([^)]*\\)|none|inherit")) {
        replace(element, value, ids, geometry, reporter);
      }
    }
  }

  private static void replace(
      Element element, String value, Ids ids, Geometry geometry, Reporter reporter) {
    element.removeAttribute("clip-path");
    CssFunction shape = null;
    String box = "border-box";
    for (CssPart part : CssText.solid(CssReader.parts(value))) {
      if (part instanceof CssFunction function) {
        shape = function;
      } else {
        box = part.css();
      }
    }
    Optional<Rectangle2D> reference = reference(element, box, geometry);
    if (reference.isEmpty()) {
      reporter.unsupported(
          element,
          "clip-path",
          "clip-path: " + value + " of <" + element.getTagName() + ">",
          "write it as a <clipPath> with coordinates");
      return;
    }
    try {
      Element drawn =
          shape == null
              ? BasicShape.rect(reference.get(), element)
              : new BasicShape(reference.get(), element).of(shape);
      Element clip = Elements.create("clipPath", element);
      clip.appendChild(drawn);
      element.setAttribute("clip-path", "url(#" + ids.define(clip, "clip") + ")");
    } catch (CssSyntaxException e) {
      reporter.ignored(
          element,
          "clip-path",
          "clip-path: " + value + " (" + e.getMessage() + ")",
          "correct it, or write it as a <clipPath>");
    }
  }

  private static Optional<Rectangle2D> reference(Element element, String box, Geometry geometry) {
    if (box.equals("view-box")) {
      var view = Geometry.viewport(element);
      return Optional.of(new Rectangle2D.Double(0, 0, view.width(), view.height()));
    }
    Optional<Rectangle2D> fill = geometry.box(element);
    boolean isStroked =
        !box.equals("fill-box")
            && !box.equals("content-box")
            && !box.equals("padding-box")
            && !Elements.inherited(element, "stroke", "none").equals("none");
    if (!isStroked) {
      return fill;
    }
    String width = Elements.inherited(element, "stroke-width", "1");
    double half = width.matches("[\\d.]+") ? Double.parseDouble(width) / 2 : 0.5;
    return fill.map(
        r ->
            new Rectangle2D.Double(
                r.getX() - half,
                r.getY() - half,
                r.getWidth() + 2 * half,
                r.getHeight() + 2 * half));
  }
}
