package io.github.proxmoxbook.book.edition.epub;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** An XML file in the making. */
final class XmlDocument {
  private final Document document = new Document("");
  private final String prolog;

  private XmlDocument(String prolog) {
    this.prolog = prolog;
    document.parser(Parser.xmlParser());
    document
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml)
        .prettyPrint(false);
  }

  static XmlDocument xml() {
    return new XmlDocument("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  static XmlDocument xhtml() {
    return new XmlDocument("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n");
  }

  /** Adds an element that may hold others; {@code attributes} are names and values in turn. */
  static Element add(Element parent, String name, String... attributes) {
    parent.appendText("\n");
    return put(parent, name, attributes);
  }

  /** Adds an element with text. */
  static Element addText(Element parent, String name, String text, String... attributes) {
    return add(parent, name, attributes).text(text);
  }

  private static Element put(Element parent, String name, String... attributes) {
    Element element = parent.appendElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      element.attr(attributes[i], attributes[i + 1]);
    }
    return element;
  }

  Element root(String name, String... attributes) {
    return put(document, name, attributes);
  }

  @Override
  public String toString() {
    return prolog + document.html() + "\n";
  }
}
