package io.github.proxmoxbook.book.edition.pdf;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Moves footnotes from the end of a chapter to where they are called: to the foot of that page. */
final class Footnotes {
  private Footnotes() {}

  static void moveToTheirReferences(Document body) {
    for (Element call : body.select("sup.footnote-ref > a[href^=#]")) {
      Element note = body.getElementById(call.attr("href").substring(1));
      if (note == null || !note.normalName().equals("li")) {
        // The note stands at an earlier reference already; this one leads there.
        continue;
      }
      call.parent().after(footnote(note, call));
      note.remove();
    }
    for (Element section : body.select("section.footnotes")) {
      // What nothing calls stays at the end.
      if (section.select("li").isEmpty()) {
        section.remove();
      }
    }
  }

  private static Element footnote(Element note, Element call) {
    note.select("a.footnote-backref").remove();
    Element footnote = new Element("div").addClass("footnote").attr("id", note.id());
    if (note.hasAttr("data-line")) {
      footnote.attr("data-line", note.attr("data-line"));
    }
    note.childNodesCopy().forEach(footnote::appendChild);
    Element first = footnote.selectFirst("> p");
    if (first == null) {
      first = footnote.prependElement("p");
    }
    // The number leads back, as the number in the text leads here.
    first.prependText(" ");
    first
        .prependElement("a")
        .addClass("footnote-mark")
        .attr("href", "#" + call.id())
        .text(call.text());
    return footnote;
  }
}
