package io.github.proxmoxbook.book.diagram;

import org.w3c.dom.Element;

/**
 * Masks by alpha: their contents are made white, because white counts in a mask by luminance as
 * much as its alpha says (CSS Masking 1, 7.10.1).
 */
final class MaskTypes implements Rewrite {
  private static final String WHITE = "0 0 0 0 1 0 0 0 0 1 0 0 0 0 1 0 0 0 1 0";

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    Ids ids = new Ids(diagram);
    String filter = null;
    for (Element element : diagram.elements()) {
      String type = Elements.attribute(element, "mask-type", "luminance");
      element.removeAttribute("mask-type");
      if (Elements.is(element, "mask") && type.equals("alpha")) {
        filter = filter == null ? white(element, ids) : filter;
        Elements.wrapChildren(element).setAttribute("filter", "url(#" + filter + ")");
      }
    }
  }

  private static String white(Element origin, Ids ids) {
    Element filter = Elements.create("filter", origin);
    Filters.wide(filter);
    Element matrix = Elements.create("feColorMatrix", origin);
    matrix.setAttribute("type", "matrix");
    matrix.setAttribute("values", WHITE);
    matrix.setAttribute("color-interpolation-filters", "sRGB");
    filter.appendChild(matrix);
    return ids.define(filter, "filter");
  }
}
