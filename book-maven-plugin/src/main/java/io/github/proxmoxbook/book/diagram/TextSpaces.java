package io.github.proxmoxbook.book.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Collapses white space as browsers do (SVG 2, 11.7.2), for which a line end is a space like any
 * other, while SVG 1.1 and Batik drop it; and applies {@code text-transform}.
 */
final class TextSpaces implements Rewrite {
  private static final Set<String> PRESERVED = Set.of("pre", "pre-wrap", "break-spaces");

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    for (Element element : diagram.elements()) {
      if (Elements.is(element, "text")) {
        text(element);
      }
    }
    for (Element element : diagram.elements()) {
      element.removeAttribute("white-space");
      element.removeAttribute("text-transform");
      element.removeAttributeNS(Namespaces.XML, "space");
      if (Elements.is(element, "text") && isKept(element)) {
        element.setAttributeNS(Namespaces.XML, "xml:space", "preserve");
      }
    }
  }

  /** What is left has no white space to be collapsed, so that Batik may keep it all. */
  private static boolean isKept(Element text) {
    String content = text.getTextContent();
    return content.contains("  ") || content.startsWith(" ") || content.endsWith(" ");
  }

  private static void text(Element text) {
    List<Text> nodes = new ArrayList<>();
    collect(text, nodes);
    boolean afterSpace = true;
    Text lastSpace = null;
    for (Text node : nodes) {
      Element parent = (Element) node.getParentNode();
      String value = transformed(node.getNodeValue().replaceAll("[\\t\\n\\r\\f]", " "), parent);
      if (isPreserved(parent)) {
        afterSpace = false;
        lastSpace = null;
      } else {
        value = value.replaceAll(" {2,}", " ");
        value = afterSpace && value.startsWith(" ") ? value.substring(1) : value;
        if (!value.isEmpty()) {
          afterSpace = value.endsWith(" ");
          lastSpace = afterSpace ? node : null;
        }
      }
      node.setNodeValue(value);
    }
    if (lastSpace != null) {
      String value = lastSpace.getNodeValue();
      lastSpace.setNodeValue(value.substring(0, value.length() - 1));
    }
  }

  private static void collect(Node node, List<Text> nodes) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text) {
        nodes.add(text);
      } else if (child instanceof Element element
          && !Set.of("title", "desc", "metadata").contains(element.getLocalName())) {
        collect(child, nodes);
      }
    }
  }

  private static boolean isPreserved(Element element) {
    for (Node at = element; at instanceof Element e; at = at.getParentNode()) {
      String style = Elements.attribute(e, "white-space", "");
      if (!style.isEmpty() && !style.equals("inherit")) {
        return PRESERVED.contains(style);
      }
      String space = e.getAttributeNS(Namespaces.XML, "space");
      if (!space.isEmpty() && e.hasAttributeNS(Namespaces.XML, "space") && isGiven(e)) {
        return space.equals("preserve");
      }
    }
    return false;
  }

  private static boolean isGiven(Element element) {
    return element.getAttributeNodeNS(Namespaces.XML, "space").getSpecified();
  }

  private static String transformed(String value, Element element) {
    return transformed(value, Elements.inherited(element, "text-transform", "none"));
  }

  /** Returns text as {@code text-transform} shows it. */
  static String transformed(String value, String transform) {
    return switch (transform) {
      case "uppercase" -> value.toUpperCase(Locale.ROOT);
      case "lowercase" -> value.toLowerCase(Locale.ROOT);
      case "capitalize" -> capitalised(value);
      default -> value;
    };
  }

  private static String capitalised(String value) {
    StringBuilder result = new StringBuilder(value);
    for (int i = 0; i < value.length(); i++) {
      if (i == 0 || Character.isWhitespace(value.charAt(i - 1))) {
        result.setCharAt(i, Character.toTitleCase(value.charAt(i)));
      }
    }
    return result.toString();
  }
}
