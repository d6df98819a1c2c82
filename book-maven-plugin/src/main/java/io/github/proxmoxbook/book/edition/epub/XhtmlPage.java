package io.github.proxmoxbook.book.edition.epub;

import static io.github.proxmoxbook.book.edition.epub.XmlDocument.add;
import static io.github.proxmoxbook.book.edition.epub.XmlDocument.addText;

import java.util.List;
import org.jsoup.nodes.Element;

/** An XHTML file with the style sheets of the edition. */
final class XhtmlPage {
  /** The class of the body where long lines of code scroll. */
  static final String SCROLLS = "code-scroll";

  private final XmlDocument document = XmlDocument.xhtml();
  private final Element body;

  /**
   * What all pages have in common.
   *
   * @param language the language of the book
   * @param styles the paths of the style sheets
   * @param bodyClass a class for the body; may be empty
   */
  record Frame(String language, List<String> styles, String bodyClass) {
    Frame {
      styles = List.copyOf(styles);
    }
  }

  XhtmlPage(String title, Frame frame) {
    Element html =
        document.root(
            "html",
            "xmlns",
            "http://www.w3.org/1999/xhtml",
            "xmlns:epub",
            "http://www.idpf.org/2007/ops",
            "lang",
            frame.language(),
            "xml:lang",
            frame.language());
    Element head = add(html, "head");
    add(head, "meta", "charset", "UTF-8");
    addText(head, "title", title);
    for (String style : frame.styles()) {
      add(head, "link", "rel", "stylesheet", "type", "text/css", "href", style);
    }
    head.appendText("\n");
    this.body = add(html, "body");
    if (!frame.bodyClass().isEmpty()) {
      body.addClass(frame.bodyClass());
    }
  }

  Element body() {
    return body;
  }

  @Override
  public String toString() {
    return document.toString();
  }
}
