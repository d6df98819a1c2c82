package io.github.proxmoxbook.book.edition.verify.text;

import io.github.proxmoxbook.book.edition.verify.text.TextDifference.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads an XML file of an EPUB into a tree whose elements know where they begin. */
final class XmlFile extends DefaultHandler {
  private static final String PLACE = "place";

  private final Document document;
  private final Deque<Node> open = new ArrayDeque<>();
  private Locator locator;

  /**
   * The end of a start tag.
   *
   * @param line counted from 1
   * @param column counted from 1
   */
  record Place(int line, int column) {}

  private XmlFile(Document document) {
    this.document = document;
    open.push(document);
  }

  /**
   * Reads a file. Nothing outside of it is fetched.
   *
   * @param in its content
   * @param name its name, for the message
   * @return its tree
   * @throws IOException if it cannot be read; a {@link DamagedEditionException} if it is no XML
   */
  static Document read(InputStream in, String name) throws IOException {
    try {
      Document document =
          DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      XmlFile handler = new XmlFile(document);
      factory.newSAXParser().parse(in, handler);
      return document;
    } catch (SAXException e) {
      throw new DamagedEditionException(
          Edition.EPUB, name + " is not well-formed: " + e.getMessage(), e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK has an XML parser", e);
    }
  }

  /** Returns where an element of a tree begins. */
  static Place place(Element element) {
    return (Place) element.getUserData(PLACE);
  }

  @Override
  public void setDocumentLocator(Locator known) {
    locator = known;
  }

  @Override
  public InputSource resolveEntity(String publicId, String systemId) {
    return new InputSource(new StringReader(""));
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    Element element = document.createElementNS(uri.isEmpty() ? null : uri, name);
    for (int i = 0; i < attributes.getLength(); i++) {
      String space = attributes.getURI(i);
      element.setAttributeNS(
          space.isEmpty() ? null : space, attributes.getQName(i), attributes.getValue(i));
    }
    element.setUserData(PLACE, new Place(locator.getLineNumber(), locator.getColumnNumber()), null);
    open.peek().appendChild(element);
    open.push(element);
  }

  @Override
  public void endElement(String uri, String local, String name) {
    open.pop();
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (open.peek() instanceof Element element) {
      element.appendChild(document.createTextNode(new String(chars, start, length)));
    }
  }
}
