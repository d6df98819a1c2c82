package io.github.proxmoxbook.book.diagram;

import java.nio.charset.StandardCharsets;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes a diagram as it was read and checked: elements and attributes of SVG only, with a size and
 * a {@code viewBox}, always with the same bytes for the same content.
 */
final class SanitisedSvg {

  private final StringBuilder out = new StringBuilder();

  private SanitisedSvg() {}

  /** Returns a diagram as a file. */
  static byte[] of(ParsedDiagram diagram, DiagramSize size) {
    Element root = diagram.root();
    root.setAttribute("width", DiagramSize.number(size.width()));
    root.setAttribute("height", DiagramSize.number(size.height()));
    if (root.getAttribute("viewBox").isEmpty()) {
      String box = DiagramSize.number(size.width()) + " " + DiagramSize.number(size.height());
      root.setAttribute("viewBox", "0 0 " + box);
    }
    SanitisedSvg svg = new SanitisedSvg();
    svg.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    svg.element(root);
    svg.out.append('\n');
    return svg.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void element(Element element) {
    out.append('<').append(element.getLocalName());
    if (element.getParentNode().getNodeType() == Node.DOCUMENT_NODE) {
      out.append(" xmlns=\"").append(Namespaces.SVG).append('"');
      out.append(" xmlns:xlink=\"").append(Namespaces.XLINK).append('"');
    }
    for (Attr attribute : Css.attributes(element)) {
      attribute(attribute);
    }
    if (element.getFirstChild() == null) {
      out.append("/>");
      return;
    }
    out.append('>');
    ParsedDiagram.children(element).forEach(this::child);
    out.append("</").append(element.getLocalName()).append('>');
  }

  private void child(Node child) {
    if (child instanceof Element element) {
      element(element);
    } else {
      escape(child.getNodeValue(), false);
    }
  }

  /** Prefixes are made uniform: the namespaces of SVG and XLink are the only ones that are left. */
  private void attribute(Attr attribute) {
    String name = attribute.getName();
    if (name.equals("xmlns") || name.startsWith("xmlns:")) {
      return;
    }
    String prefix = "";
    if (Namespaces.XLINK.equals(attribute.getNamespaceURI())) {
      prefix = "xlink:";
    } else if (attribute.getNamespaceURI() != null) {
      prefix = "xml:";
    }
    out.append(' ').append(prefix).append(Css.localName(attribute)).append("=\"");
    escape(attribute.getValue(), true);
    out.append('"');
  }

  private void escape(String text, boolean inAttribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\r' -> out.append("&#13;");
        case '"' -> out.append(inAttribute ? "&quot;" : "\"");
        case '\n' -> out.append(inAttribute ? "&#10;" : "\n");
        case '\t' -> out.append(inAttribute ? "&#9;" : "\t");
        default -> out.append(c);
      }
    }
  }
}
