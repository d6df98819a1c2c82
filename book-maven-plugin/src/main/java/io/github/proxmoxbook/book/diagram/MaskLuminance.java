package io.github.proxmoxbook.book.diagram;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Masks by luminance are measured in sRGB (CSS Masking 1, 7.10.1); Batik measures in linear light.
 * Where a mask holds more than black and white its luminance is made the alpha of white before.
 */
final class MaskLuminance implements Rewrite {
  private static final Set<String> SAME = Set.of("#ffffff", "#000000", "none", "inherit", "");
  private static final List<String> PAINTS =
      List.of("fill", "stroke", "stop-color", "flood-color", "lighting-color");

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    Ids ids = new Ids(diagram);
    String filter = null;
    for (Element element : diagram.elements()) {
      boolean isLinear =
          Elements.inherited(element, "color-interpolation", "sRGB").equals("linearRGB");
      if (Elements.is(element, "mask") && !isLinear && hasShades(element)) {
        filter = filter == null ? luminance(element, ids) : filter;
        Elements.wrapChildren(element).setAttribute("filter", "url(#" + filter + ")");
      }
    }
  }

  private static boolean hasShades(Element element) {
    boolean isImage = Set.of("image", "use").contains(element.getLocalName());
    return isImage
        || PAINTS.stream().anyMatch(n -> !SAME.contains(Elements.attribute(element, n, "")))
        || ParsedDiagram.children(element)
            .anyMatch(child -> child instanceof Element inner && hasShades(inner));
  }

  private static String luminance(Element origin, Ids ids) {
    Element filter = Elements.create("filter", origin);
    filter.setAttribute("color-interpolation-filters", "sRGB");
    filter.setAttribute("x", "0");
    filter.setAttribute("y", "0");
    filter.setAttribute("width", "1");
    filter.setAttribute("height", "1");
    String white = "0 0 0 0 1 0 0 0 0 1 0 0 0 0 1 0.2125 0.7154 0.0721 0 0";
    Filters.add(filter, origin, "feColorMatrix", "type", "matrix", "values", white);
    Filters.add(filter, origin, "feComposite", "operator", "in", "in2", "SourceGraphic");
    return ids.define(filter, "filter");
  }
}
