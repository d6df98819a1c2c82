package io.github.proxmoxbook.book.edition.accessibility;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Element;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** A document as selectors see it; made when it is first asked for. */
final class DomView {
  private final Element source;
  private Map<Element, org.w3c.dom.Element> elements;

  DomView(Element source) {
    this.source = source;
  }

  org.w3c.dom.Element of(Element element) {
    if (elements == null) {
      elements = convert();
    }
    return elements.get(element);
  }

  private Map<Element, org.w3c.dom.Element> convert() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      Document document = factory.newDocumentBuilder().newDocument();
      W3CDom converter = new W3CDom();
      converter.convert(source, document);
      NodeList all = document.getElementsByTagName("*");
      List<Element> sources = converter.sourceNodes(all, Element.class);
      Map<Element, org.w3c.dom.Element> map = new IdentityHashMap<>();
      for (int i = 0; i < all.getLength(); i++) {
        map.put(sources.get(i), (org.w3c.dom.Element) all.item(i));
      }
      return map;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK has no XML parser", e);
    }
  }
}
