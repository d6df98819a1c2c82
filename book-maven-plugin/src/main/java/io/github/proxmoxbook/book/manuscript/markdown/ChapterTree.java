package io.github.proxmoxbook.book.manuscript.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finishes the tree that the parser makes of a rendered chapter. */
final class ChapterTree {
  private ChapterTree() {}

  /**
   * Leaves only elements and text, makes alignment, which XHTML has no attribute for, a class, and
   * takes the id off copies that the parser makes of elements that were left open.
   */
  static void finish(Element body) {
    Set<String> ids = new HashSet<>();
    for (Element element : List.copyOf(body.getAllElements())) {
      for (Node child : List.copyOf(element.childNodes())) {
        if (!(child instanceof Element || child instanceof TextNode)
            || child instanceof CDataNode) {
          child.remove();
        }
      }
      String align = element.attr("align");
      if (!align.isEmpty()) {
        element.addClass("align-" + align).removeAttr("align");
      }
      // The renderer of footnotes labels the way back in English, whatever the book's language.
      element.removeAttr("aria-label");
      if (element.hasAttr("id") && !ids.add(element.id())) {
        element.removeAttr("id");
      }
    }
  }
}
