package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Problem;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.anim.dom.SVGOMDocument;
import org.w3c.dom.DOMException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Builds the document of a diagram. Elements and attributes of other namespaces (editors' notes)
 * are left out, as are comments and processing instructions.
 */
final class SvgHandler extends DefaultHandler2 {
  private static final Set<String> ATTRIBUTE_NAMESPACES =
      Set.of("", Namespaces.XLINK, Namespaces.XML);

  private final Places places;
  private final Consumer<Problem> problems;
  private final List<Element> elements = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private SVGOMDocument document;
  private Node parent;
  private Locator locator;
  private int textStart;
  private int depth;
  private int foreignDepth;

  SvgHandler(Places places, Consumer<Problem> problems) {
    this.places = places;
    this.problems = problems;
  }

  ParsedDiagram diagram() {
    return new ParsedDiagram(document, List.copyOf(elements), places);
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    this.locator = locator;
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
    boolean isForeign = foreignDepth > 0 || !(uri.equals(Namespaces.SVG) || depth == 1);
    Element element = null;
    if (!isForeign) {
      element = depth == 1 ? root(uri, name, qName, start) : child(qName, start);
    }
    if (element == null) {
      foreignDepth++;
      refuseScript(name, start);
      return;
    }
    copy(attributes, element);
    Places.remember(element, start);
    elements.add(element);
    parent = element;
  }

  private Element root(String uri, String name, String qName, int start) throws SAXException {
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

  /** Adds an element; returns null if SVG has no such element, which is then reported. */
  private Element child(String qName, int start) throws SAXException {
    if (elements.size() >= Limits.ELEMENTS) {
      refuse(
          DiagramRule.TOO_COMPLEX,
          start,
          "more than " + Limits.ELEMENTS + " elements",
          "simplify the drawing, or export this part as a PNG");
    }
    try {
      Element element = document.createElementNS(Namespaces.SVG, qName);
      parent.appendChild(element);
      return element;
    } catch (DOMException e) {
      problems.accept(
          Problem.of(
              DiagramRule.UNSUPPORTED,
              places.at(start),
              "cannot be drawn: the element <" + qName + "> is not one of SVG 1.1",
              "check its spelling, or draw it with elements of SVG 1.1"));
      return null;
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

  @Override
  public void processingInstruction(String target, String data) {
    if (target.equals("xml-stylesheet")) {
      problems.accept(
          Problem.of(
              DiagramRule.EXTERNAL_REFERENCE,
              places.at(places.tagStart(here())),
              "a style sheet outside the file: " + data,
              "copy its rules into a <style> element"));
    }
  }

  @Override
  public void startDTD(String name, String publicId, String systemId) throws SAXException {
    // Many tools still write the declaration of SVG 1.1. It is never loaded and changes nothing.
    boolean harmless =
        publicId == null ? systemId == null : publicId.startsWith("-//W3C//DTD SVG ");
    if (!harmless) {
      refuseDoctype(
          "the document type " + (systemId == null ? publicId : systemId) + " is external");
    }
  }

  @Override
  public void internalEntityDecl(String name, String value) throws SAXException {
    refuseDoctype("the entity " + name + " is declared");
  }

  @Override
  public void externalEntityDecl(String name, String publicId, String systemId)
      throws SAXException {
    refuseDoctype("the external entity " + name + " is declared");
  }

  @Override
  public void unparsedEntityDecl(String name, String publicId, String systemId, String notation)
      throws SAXException {
    refuseDoctype("the entity " + name + " is declared");
  }

  @Override
  public void attributeDecl(String element, String name, String type, String mode, String value)
      throws SAXException {
    refuseDoctype("the attribute " + name + " is declared");
  }

  @Override
  public void elementDecl(String name, String model) throws SAXException {
    refuseDoctype("the element " + name + " is declared");
  }

  @Override
  public void skippedEntity(String name) throws SAXException {
    throw new SAXParseException("The entity \"" + name + "\" is not declared", locator);
  }

  @Override
  public InputSource resolveEntity(String name, String publicId, String base, String systemId) {
    return new InputSource(new StringReader(""));
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXException {
    throw e;
  }

  private void refuseDoctype(String message) throws SAXException {
    refuse(
        DiagramRule.DOCTYPE,
        places.tagStart(here()),
        message,
        "remove the <!DOCTYPE …>; SVG needs none, and write entities as characters");
  }

  private void refuse(DiagramRule rule, int offset, String message, String hint)
      throws RefusedException {
    throw new RefusedException(Problem.of(rule, places.at(offset), message, hint));
  }

  private int here() {
    return places.offset(locator.getLineNumber(), locator.getColumnNumber());
  }
}
