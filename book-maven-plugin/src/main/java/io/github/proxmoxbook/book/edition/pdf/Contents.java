package io.github.proxmoxbook.book.edition.pdf;

import io.github.proxmoxbook.book.edition.Labels;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The lists of the front matter: the table of contents, those of figures and of tables. */
final class Contents {
  private static final int DEEPEST_LEVEL = 2;

  private final Element contents;
  private final Element figures;
  private final Element tables;
  private boolean isFront = true;

  Contents(Labels labels) {
    contents = list("contents", labels.get("contents")).addClass("first");
    figures = list("figures", labels.get("figures"));
    tables = list("tables", labels.get("tables"));
  }

  private static Element list(String name, String title) {
    Element section = new Element("section").addClass("contents").addClass(name).attr("id", name);
    RunningHeads.open(section.appendElement("h1").text(title));
    section.appendElement("ul");
    return section;
  }

  /** The pages of what follows are counted in Arabic numerals. */
  void beginBody() {
    isFront = false;
  }

  /** Adds a part. */
  void addPart(String label, String title, String id) {
    entry(contents, "part", label, title, id);
  }

  /** Adds a page of its own, such as the index. */
  void addPage(String title, String id) {
    entry(contents, "chapter", "", title, id);
  }

  /** Adds a chapter, its sections, and its figures and tables. */
  void addChapter(String label, String title, String id, Document body) {
    entry(contents, "chapter", label, title, id);
    for (Element heading : body.select("h" + DEEPEST_LEVEL + "[id]:not(.discrete)")) {
      entry(contents, "section", heading, heading);
    }
    addCaptions(body);
  }

  /** Adds the figures and tables of a text. */
  void addCaptions(Document body) {
    for (Element caption : body.select("figure.figure[id] > figcaption")) {
      entry(figures, "caption", caption, caption.parent());
    }
    for (Element caption : body.select("table[id] > caption")) {
      entry(tables, "caption", caption, caption.parent());
    }
  }

  private void entry(Element section, String kind, Element words, Element target) {
    String title = HeadingText.withoutLabel(words);
    entry(section, kind, HeadingText.label(words), title, target.id());
  }

  private void entry(Element section, String kind, String label, String title, String id) {
    Element item = section.selectFirst("> ul").appendElement("li").addClass(kind);
    Element link = item.appendElement("a").attr("href", "#" + id);
    link.addClass(isFront ? "roman" : "arabic");
    if (!label.isEmpty()) {
      link.appendElement("span").addClass("label").text(label);
      link.appendText(" ");
    }
    // An element of its own, or the typesetter would draw it before the label.
    link.appendElement("span").text(title);
  }

  Element contents() {
    return contents;
  }

  /** The list of figures; without entries if there are none. */
  Element figures() {
    return figures;
  }

  /** The list of tables; without entries if there are none. */
  Element tables() {
    return tables;
  }

  static boolean isEmpty(Element list) {
    return list.selectFirst("> ul > li") == null;
  }
}
