package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.Numbers;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Moves the opacity of a shape or text with only a fill or only a stroke into that paint: Batik
 * would draw it as pixels, and text would be none any more.
 */
final class Opacities implements Rewrite {
  private static final List<String> MARKERS = List.of("marker-start", "marker-mid", "marker-end");
  private static final Set<String> PAINTS =
      Set.of("fill", "stroke", "fill-opacity", "stroke-opacity", "opacity");

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    for (Element element : diagram.elements()) {
      String opacity = Elements.attribute(element, "opacity", "");
      boolean isLeaf =
          (Elements.isShape(element) && hasNoMarkers(element))
              || (Elements.is(element, "text") && !saysMoreInside(element));
      boolean isAlone = !Elements.has(element, "filter") && !Elements.has(element, "mask");
      if (opacity.matches("[\\d.]+") && isLeaf && isAlone) {
        fold(element, Double.parseDouble(opacity));
      }
    }
  }

  private static boolean hasNoMarkers(Element element) {
    return MARKERS.stream()
        .allMatch(name -> Elements.inherited(element, name, "none").equals("none"));
  }

  private static boolean saysMoreInside(Element text) {
    return ParsedDiagram.children(text)
        .anyMatch(
            child ->
                child instanceof Element inner
                    && (PAINTS.stream().anyMatch(name -> Elements.has(inner, name))
                        || saysMoreInside(inner)));
  }

  private static void fold(Element element, double opacity) {
    boolean isFilled = !Elements.inherited(element, "fill", "#000000").equals("none");
    boolean isStroked = !Elements.inherited(element, "stroke", "none").equals("none");
    if (isFilled == isStroked) {
      return;
    }
    String name = isFilled ? "fill-opacity" : "stroke-opacity";
    double own = Double.parseDouble(Elements.inherited(element, name, "1"));
    element.setAttribute(name, Numbers.text(own * opacity));
    element.removeAttribute("opacity");
  }
}
