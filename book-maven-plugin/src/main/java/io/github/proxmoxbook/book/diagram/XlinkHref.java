package io.github.proxmoxbook.book.diagram;

import org.w3c.dom.Element;

/** SVG 2 writes {@code href}, Batik reads only {@code xlink:href}: copies the one to the other. */
final class XlinkHref implements Rewrite {
  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    for (Element element : diagram.elements()) {
      String href = element.getAttribute("href");
      if (!href.isEmpty()) {
        element.setAttributeNS(Namespaces.XLINK, "xlink:href", href);
        element.removeAttribute("href");
      }
    }
  }
}
