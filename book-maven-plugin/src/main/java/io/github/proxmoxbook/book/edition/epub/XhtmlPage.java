package io.github.proxmoxbook.book.edition.epub;

import static io.github.proxmoxbook.book.edition.epub.XmlDocument.add;
import static io.github.proxmoxbook.book.edition.epub.XmlDocument.addText;

import org.jsoup.nodes.Element;

/** An XHTML file with the theme of the edition. */
final class XhtmlPage {
  private final XmlDocument document = XmlDocument.xhtml();
  private final Element body;

  XhtmlPage(String title, String language) {
    Element html =
        document.root(
            "html",
            "xmlns",
            "http://www.w3.org/1999/xhtml",
            "xmlns:epub",
            "http://www.idpf.org/2007/ops",
            "lang",
            language,
            "xml:lang",
            language);
    Element head = add(html, "head");
    addText(head, "title", title);
    add(head, "link", "rel", "stylesheet", "type", "text/css", "href", "theme.css");
    this.body = add(html, "body");
  }

  Element body() {
    return body;
  }

  @Override
  public String toString() {
    return document.toString();
  }
}
