package io.github.proxmoxbook.book.edition.epub;

import io.github.proxmoxbook.book.edition.Labels;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Makes the notes at the end of a chapter such as reading systems show them where they are called
 * (<a href="https://www.w3.org/TR/epub-ssv-11/#notes">EPUB 3 Structural Semantics Vocabulary</a>,
 * section 2.10): each an {@code aside} whose number leads back.
 */
final class Footnotes {
  private Footnotes() {}

  static void mark(Element body, Labels labels) {
    // Looked up, not searched for: a chapter may have thousands of notes.
    Map<String, Element> firstCalls = new HashMap<>();
    for (Element call : body.select("a[data-footnote-ref]")) {
      call.attr("epub:type", "noteref").attr("role", "doc-noteref");
      firstCalls.putIfAbsent(call.attr("href"), call);
    }
    for (Element section : body.select("section.footnotes")) {
      section.attr("epub:type", "footnotes").attr("aria-label", labels.get("footnotes"));
      for (Element note : section.select("> ol > li")) {
        section.appendChild(aside(note, firstCalls.get("#" + note.id()), labels));
      }
      section.select("> ol").remove();
    }
  }

  private static Element aside(Element note, Element call, Labels labels) {
    Element aside = new Element("aside").addClass("footnote").attr("id", note.id());
    aside.attr("epub:type", "footnote").attr("role", "doc-footnote");
    if (note.hasAttr("data-line")) {
      aside.attr("data-line", note.attr("data-line"));
    }
    note.select("a.footnote-backref[href=\"#" + (call == null ? "" : call.id()) + "\"]").remove();
    for (Element back : note.select("a.footnote-backref")) {
      // Further calls of the same note: the first one is reached from its number.
      back.select("sup").removeClass("footnote-ref");
      back.attr("role", "doc-backlink");
    }
    aside.appendChildren(note.childNodes());
    if (call != null) {
      addNumber(aside, call, labels);
    }
    return aside;
  }

  private static void addNumber(Element aside, Element call, Labels labels) {
    Element first = aside.selectFirst("> p:first-child");
    if (first == null) {
      first = aside.prependElement("p");
    }
    first.prependText(" ");
    Element number = first.prependElement("a").addClass("footnote-mark").text(call.text());
    number.attr("href", "#" + call.id()).attr("role", "doc-backlink");
    number.attr("aria-label", labels.get("footnote.back", call.text()));
  }
}
