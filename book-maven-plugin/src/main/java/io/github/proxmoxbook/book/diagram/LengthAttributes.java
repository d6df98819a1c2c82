package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.Calculation;
import io.github.proxmoxbook.book.diagram.css.CssPart;
import io.github.proxmoxbook.book.diagram.css.CssReader;
import io.github.proxmoxbook.book.diagram.css.CssSyntaxException;
import io.github.proxmoxbook.book.diagram.css.CssText;
import io.github.proxmoxbook.book.diagram.css.CssToken;
import io.github.proxmoxbook.book.diagram.css.LengthContext;
import io.github.proxmoxbook.book.diagram.css.Numbers;
import io.github.proxmoxbook.book.diagram.css.Quantity;
import io.github.proxmoxbook.book.diagram.css.Viewport;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.w3c.dom.Element;

/**
 * Writes lengths in pixels or percent, and treats missing, negative and unreadable ones as browsers
 * do (SVG 2, 7.2 to 7.6): the default, or an element that is not drawn.
 */
final class LengthAttributes implements Rewrite {
  private static final Map<String, List<String>> LENGTHS =
      Map.ofEntries(
          Map.entry("rect", List.of("x", "y", "width", "height", "rx", "ry")),
          Map.entry("circle", List.of("cx", "cy", "r")),
          Map.entry("ellipse", List.of("cx", "cy", "rx", "ry")),
          Map.entry("line", List.of("x1", "y1", "x2", "y2")),
          Map.entry("image", List.of("x", "y", "width", "height")),
          Map.entry("foreignObject", List.of("x", "y", "width", "height")),
          Map.entry("use", List.of("x", "y", "width", "height")),
          Map.entry("svg", List.of("x", "y", "width", "height")),
          Map.entry("symbol", List.of("x", "y", "width", "height")),
          Map.entry("linearGradient", List.of("x1", "y1", "x2", "y2")),
          Map.entry("radialGradient", List.of("cx", "cy", "r", "fx", "fy", "fr")),
          Map.entry("pattern", List.of("x", "y", "width", "height")),
          Map.entry("mask", List.of("x", "y", "width", "height")),
          Map.entry("filter", List.of("x", "y", "width", "height")),
          Map.entry("marker", List.of("markerWidth", "markerHeight", "refX", "refY")),
          Map.entry("textPath", List.of("startOffset", "textLength")),
          Map.entry("stop", List.of("offset")),
          Map.entry("text", List.of("textLength")),
          Map.entry("tspan", List.of("textLength")));

  private static final Set<String> LISTS = Set.of("x", "y", "dx", "dy", "rotate");
  private static final Set<String> TEXT = Set.of("text", "tspan", "tref");
  private static final Set<String> SIZES =
      Set.of("width", "height", "r", "rx", "ry", "fr", "markerWidth", "markerHeight", "textLength");

  /** Without these a shape is not drawn; Batik demands them. */
  private static final Map<String, List<String>> REQUIRED =
      Map.of(
          "rect", List.of("width", "height"),
          "circle", List.of("r"),
          "foreignObject", List.of("width", "height"),
          "ellipse", List.of("rx", "ry"));

  private static final Set<String> ACROSS = Set.of("x", "width", "cx", "rx", "x1", "x2");

  private final double xRatio;
  private final double zeroRatio;

  LengthAttributes(TextMetrics metrics) {
    this.xRatio = metrics.xRatio();
    this.zeroRatio = metrics.zeroRatio();
  }

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    for (Element element : diagram.elements()) {
      if (element == diagram.root() || !Namespaces.SVG.equals(element.getNamespaceURI())) {
        continue;
      }
      String name = element.getLocalName();
      List<String> lengths =
          LENGTHS.getOrDefault(
              name, name.startsWith("fe") ? List.of("x", "y", "width", "height") : List.of());
      for (String attribute : lengths) {
        if (Elements.has(element, attribute)) {
          length(element, attribute, reporter);
        }
      }
      if (TEXT.contains(name)) {
        LISTS.forEach(attribute -> list(element, attribute, reporter));
      }
      complete(element, name);
    }
  }

  private static void complete(Element element, String name) {
    if (name.equals("ellipse")) {
      either(element, "rx", "ry");
      either(element, "ry", "rx");
    }
    for (String attribute : REQUIRED.getOrDefault(name, List.of())) {
      if (!Elements.has(element, attribute)) {
        element.setAttribute(attribute, "0");
      }
    }
  }

  private static void either(Element element, String missing, String other) {
    if (!Elements.has(element, missing) && Elements.has(element, other)) {
      element.setAttribute(missing, element.getAttribute(other));
    }
  }

  private void length(Element element, String attribute, Reporter reporter) {
    String value = element.getAttribute(attribute).strip();
    if (value.equals("auto")) {
      element.removeAttribute(attribute);
      return;
    }
    try {
      String text = text(element, attribute, CssReader.parts(value));
      if (text.startsWith("-") && SIZES.contains(attribute)) {
        reporter.ignored(
            element, attribute, attribute + "=\"" + value + "\", which is negative", "correct it");
        element.setAttribute(attribute, "0");
      } else {
        element.setAttribute(attribute, text);
      }
    } catch (CssSyntaxException e) {
      reporter.ignored(
          element, attribute, attribute + "=\"" + value + "\", which is no length", "correct it");
      element.removeAttribute(attribute);
      squareCorners(element, attribute);
    }
  }

  /** An error in an attribute is no corner at all, not the other radius. */
  private static void squareCorners(Element element, String attribute) {
    if (Elements.is(element, "rect") && (attribute.equals("rx") || attribute.equals("ry"))) {
      element.setAttribute(attribute, "0");
    }
  }

  private String text(Element element, String attribute, List<CssPart> parts)
      throws CssSyntaxException {
    CssPart part = Grammars.single(parts);
    if (!Calculation.isCalculation(part)) {
      return Grammars.lengthText(part, context(element));
    }
    Viewport view = Geometry.viewport(element);
    double diagonal = Math.hypot(view.width(), view.height()) / Math.sqrt(2);
    boolean isAcross = ACROSS.contains(attribute);
    double whole = attribute.equals("r") ? diagonal : isAcross ? view.width() : view.height();
    Quantity sum = Calculation.of(part, context(element).lengths());
    return Numbers.text(sum.value() + sum.percent() / 100 * whole);
  }

  private void list(Element element, String attribute, Reporter reporter) {
    if (!Elements.has(element, attribute)) {
      return;
    }
    String value = element.getAttribute(attribute);
    StringJoiner list = new StringJoiner(" ");
    try {
      for (CssPart part : CssText.solid(CssReader.parts(value))) {
        if (part.is(CssToken.Kind.COMMA)) {
          continue;
        }
        if (attribute.equals("rotate")) {
          Quantity angle = Calculation.of(part, context(element).lengths());
          list.add(Numbers.text(angle.value()));
        } else {
          list.add(Grammars.lengthText(part, context(element)));
        }
      }
    } catch (CssSyntaxException e) {
      reporter.ignored(element, attribute, attribute + "=\"" + value + "\"", "correct it");
      list = new StringJoiner(" ");
    }
    if (list.length() == 0) {
      element.removeAttribute(attribute);
    } else {
      element.setAttribute(attribute, list.toString());
    }
  }

  private StyleContext context(Element element) {
    StyleContext initial = StyleContext.initial(Geometry.viewport(element), xRatio, zeroRatio);
    double root = Geometry.fontSize(element.getOwnerDocument().getDocumentElement());
    return initial.withFont(Geometry.fontSize(element), root, 400);
  }

  /** For values that are no lengths. */
  static final LengthContext NEUTRAL =
      new LengthContext(StyleContext.MEDIUM, StyleContext.MEDIUM, Viewport.NONE);

  static LengthContext lengths(Element element) {
    double root = Geometry.fontSize(element.getOwnerDocument().getDocumentElement());
    return new LengthContext(Geometry.fontSize(element), root, Geometry.viewport(element));
  }
}
