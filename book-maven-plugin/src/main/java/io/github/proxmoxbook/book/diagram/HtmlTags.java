package io.github.proxmoxbook.book.diagram;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements of HTML that {@link HtmlLayout} lays out. */
final class HtmlTags {
  private static final Set<String> KNOWN =
      Set.of(
          "div",
          "p",
          "span",
          "b",
          "strong",
          "i",
          "em",
          "u",
          "s",
          "br",
          "font",
          "code",
          "tt",
          "pre",
          "small",
          "big",
          "sub",
          "sup",
          "center",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "a",
          "label",
          "section",
          "article",
          "body",
          "html",
          "del",
          "ins",
          "mark",
          "strike",
          "blockquote",
          "header",
          "footer",
          "figure",
          "nobr",
          "style",
          "title",
          "wbr",
          "abbr");

  private HtmlTags() {}

  /** Returns the first element that cannot be laid out; null if all can. */
  static Element firstUnknown(Element root) {
    for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        boolean isHidden = HtmlStyle.of(element).getOrDefault("display", "").equals("none");
        if (!isHidden && !KNOWN.contains(element.getLocalName())) {
          return element;
        }
        Element unknown = isHidden ? null : firstUnknown(element);
        if (unknown != null) {
          return unknown;
        }
      }
    }
    return null;
  }
}
