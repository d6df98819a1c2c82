package io.github.proxmoxbook.book.edition.web;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Says to assistive technology what notes and their calls are (DPUB-ARIA 1.1). */
final class WebNotes {
  private WebNotes() {}

  static void mark(Element body, Map<String, String> words) {
    Map<String, String> numbers = new HashMap<>();
    for (Element call : body.select("a[data-footnote-ref]")) {
      call.addClass("note-call").attr("role", "doc-noteref");
      numbers.putIfAbsent(call.attr("href"), call.text());
    }
    for (Element section : body.select("section.footnotes")) {
      section.attr("role", "doc-endnotes").attr("aria-label", words.get("footnotes"));
    }
    for (Element back : body.select("a.footnote-backref")) {
      Element note = back.closest("li");
      String number = note == null ? "" : numbers.getOrDefault("#" + note.id(), "");
      back.attr("role", "doc-backlink")
          .attr("aria-label", words.get("footnote.back").replace("{0}", number));
    }
  }
}
