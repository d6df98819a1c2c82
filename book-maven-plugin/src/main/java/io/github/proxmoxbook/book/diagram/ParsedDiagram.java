package io.github.proxmoxbook.book.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.batik.anim.dom.SVGOMDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A diagram that was read: only elements and attributes of SVG, without comments.
 *
 * @param document the document, which is Batik's own kind so that places survive into its errors
 * @param places where they stand in the file
 */
record ParsedDiagram(SVGOMDocument document, Places places) {
  /** Returns all elements as they are now, in the order of the document. */
  List<Element> elements() {
    List<Element> elements = new ArrayList<>();
    collect(root(), elements);
    return elements;
  }

  private static void collect(Element element, List<Element> elements) {
    elements.add(element);
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        collect(inner, elements);
      }
    }
  }

  /** Returns the root element. */
  Element root() {
    return document.getDocumentElement();
  }

  /** Returns the text of the first child of the root with a name, on one line; empty if none. */
  String textOf(String child) {
    return children(root())
        .filter(node -> child.equals(node.getLocalName()))
        .findFirst()
        .map(node -> node.getTextContent().strip().replaceAll("\\s+", " "))
        .orElse("");
  }

  /** Returns the children of a node. */
  static Stream<Node> children(Node node) {
    return Stream.iterate(node.getFirstChild(), child -> child != null, Node::getNextSibling);
  }
}
