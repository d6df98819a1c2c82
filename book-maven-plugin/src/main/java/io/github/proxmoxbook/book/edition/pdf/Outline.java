package io.github.proxmoxbook.book.edition.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The outline that viewers show beside the pages: parts, chapters and all headings in them. */
final class Outline {
  private final Element root = new Element("bookmarks");
  private Element part = root;

  /** The elements that the typesetter reads. */
  Element element() {
    return root;
  }

  /** Adds something that stands beside parts, such as the index. */
  void addPage(String name, String id) {
    part = root;
    add(root, name, id);
  }

  /** Adds a part; chapters that follow stand below it. */
  void addPart(String name, String id) {
    part = add(root, name, id);
  }

  /** What follows stands in no part. */
  void endPart() {
    part = root;
  }

  /** Adds a chapter with its headings, whatever levels they leave out. */
  void addChapter(String name, String id, Document body) {
    Deque<Element> entries = new ArrayDeque<>();
    Deque<Integer> levels = new ArrayDeque<>();
    entries.push(add(part, name, id));
    levels.push(1);
    for (Element heading : body.select("h2[id], h3[id], h4[id], h5[id], h6[id]").not(".discrete")) {
      int level = heading.normalName().charAt(1) - '0';
      while (levels.peek() >= level) {
        levels.pop();
        entries.pop();
      }
      entries.push(add(entries.peek(), HeadingText.of(heading), heading.id()));
      levels.push(level);
    }
  }

  private static Element add(Element parent, String name, String id) {
    return parent.appendElement("bookmark").attr("name", name).attr("href", "#" + id);
  }
}
