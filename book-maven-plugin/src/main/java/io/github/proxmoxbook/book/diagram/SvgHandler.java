package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.anim.dom.SVGOMDocument;
import org.apache.batik.dom.GenericElementNS;
import org.w3c.dom.DOMException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Builds the document of a diagram. Elements and attributes of other namespaces (editors' notes)
 * are left out, as are comments and processing instructions.
 */
final class SvgHandler extends PrologHandler {
  private static final Set<String> ATTRIBUTE_NAMESPACES =
      Set.of("", Namespaces.XLINK, Namespaces.XML);

  private final StringBuilder text = new StringBuilder();
  private int elements;
  private SVGOMDocument document;
  private Node parent;
  private int textStart;
  private int depth;
  private int foreignDepth;

  SvgHandler(Places places, Consumer<Problem> problems) {
    super(places, problems);
  }

  ParsedDiagram diagram() {
    return new ParsedDiagram(document, places);
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    int end = here();
    int start = places.tagStart(end);
    flushText();
    textStart = end;
    if (++depth > Limits.DEPTH) {
      refuse(
          DiagramRule.TOO_COMPLEX,
          start,
          "elements are nested more than " + Limits.DEPTH + " deep",
          "flatten the groups");
    }
    boolean isKnown = uri.equals(Namespaces.SVG) || depth == 1 || isHtml(uri);
    boolean isForeign = foreignDepth > 0 || !isKnown;
    Element element = null;
    if (!isForeign) {
      element = depth == 1 ? root(uri, name, qName, start) : child(uri, qName, start);
    }
    if (element == null) {
      foreignDepth++;
      refuseScript(name, start);
      return;
    }
    copy(attributes, element);
    Places.remember(element, start);
    elements++;
    parent = element;
  }

  private Element root(String uri, String name, String qName, int start) throws SAXException {
    refuseOtherVersions();
    if (!name.equals("svg") || !uri.equals(Namespaces.SVG)) {
      refuse(
          DiagramRule.NOT_SVG,
          start,
          "the root element is <" + qName + ">, not <svg> in the namespace of SVG",
          "begin the file with <svg xmlns=\"" + Namespaces.SVG + "\" …>");
    }
    document =
        (SVGOMDocument)
            SVGDOMImplementation.getDOMImplementation().createDocument(uri, qName, null);
    return document.getDocumentElement();
  }

  /** HTML counts inside {@code foreignObject} only. */
  private boolean isHtml(String uri) {
    return uri.equals(Namespaces.HTML)
        && parent != null
        && (Namespaces.HTML.equals(parent.getNamespaceURI())
            || "foreignObject".equals(parent.getLocalName()));
  }

  private Element child(String uri, String qName, int start) throws SAXException {
    if (elements >= Limits.ELEMENTS) {
      refuse(
          DiagramRule.TOO_COMPLEX,
          start,
          "more than " + Limits.ELEMENTS + " elements",
          "simplify the drawing, or export this part as a PNG");
    }
    Element element = create(uri, qName);
    parent.appendChild(element);
    return element;
  }

  /** Batik refuses to make elements of SVG that it does not know. */
  private Element create(String uri, String qName) {
    try {
      return document.createElementNS(uri, qName);
    } catch (DOMException e) {
      return new GenericElementNS(uri, qName, document);
    }
  }

  private static void copy(Attributes attributes, Element element) {
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.getQName(i);
      boolean declaration = name.equals("xmlns") || name.startsWith("xmlns:");
      String uri = declaration ? Namespaces.XMLNS : attributes.getURI(i);
      String value = attributes.getValue(i);
      boolean known =
          declaration
              ? value.equals(Namespaces.SVG) || value.equals(Namespaces.XLINK)
              : ATTRIBUTE_NAMESPACES.contains(uri);
      if (known) {
        element.setAttributeNS(uri.isEmpty() ? null : uri, name, value);
      }
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    flushText();
    textStart = here();
    depth--;
    if (foreignDepth > 0) {
      foreignDepth--;
    } else {
      parent = parent.getParentNode();
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (foreignDepth == 0) {
      text.append(characters, start, length);
    }
  }

  private void flushText() {
    if (text.length() > 0 && parent instanceof Element) {
      Text node = document.createTextNode(text.toString());
      Places.remember(node, textStart);
      parent.appendChild(node);
    }
    text.setLength(0);
  }

  /** Foreign content is left out of the document, but a script in it is worth a word. */
  private void refuseScript(String name, int start) {
    if (name.equalsIgnoreCase("script")) {
      problems.accept(ScriptCheck.element(name, places.at(start)));
    }
  }
}
