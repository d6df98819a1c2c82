package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.Calculation;
import io.github.proxmoxbook.book.diagram.css.CssReader;
import io.github.proxmoxbook.book.diagram.css.CssSyntaxException;
import io.github.proxmoxbook.book.diagram.css.Numbers;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.w3c.dom.Element;

/** Writes the angles of markers in degrees without a unit (SVG 2, 11.6.1). */
final class MarkerAngles implements Rewrite {
  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    for (Element element : diagram.elements()) {
      if (Elements.is(element, "marker")) {
        orient(element, reporter);
      }
    }
  }

  static Rectangle2D box(Element marker) {
    Optional<Rectangle2D> view = Geometry.viewBox(marker);
    var size = Geometry.viewport(marker);
    return view.orElseGet(
        () ->
            new Rectangle2D.Double(
                0,
                0,
                Geometry.number(marker, "markerWidth", 3, size.width(), size),
                Geometry.number(marker, "markerHeight", 3, size.height(), size)));
  }

  private static void orient(Element marker, Reporter reporter) {
    String value = Elements.attribute(marker, "orient", "0").strip();
    if (value.equals("auto") || value.equals("auto-start-reverse")) {
      return;
    }
    var parts = CssReader.parts(value);
    try {
      var angle = Calculation.of(Grammars.single(parts), LengthAttributes.NEUTRAL);
      marker.setAttribute("orient", Numbers.text(angle.value()));
    } catch (CssSyntaxException e) {
      reporter.ignored(marker, "orient", "orient=\"" + value + "\"", "correct it");
      marker.removeAttribute("orient");
    }
  }
}
