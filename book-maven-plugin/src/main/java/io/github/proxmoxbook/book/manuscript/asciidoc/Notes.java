package io.github.proxmoxbook.book.manuscript.asciidoc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Moves footnotes from where they are called to the end of the chapter, and numbers them. */
final class Notes {
  private final Map<String, Element> texts = new HashMap<>();
  private final List<Element> notes = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Integer, Integer> calls = new HashMap<>();

  /** Learns of all notes of a document, of which each chapter gets those that it calls. */
  Notes(Element document) {
    for (Element call : document.select("a[data-note]")) {
      Element text = call.parent().nextElementSibling();
      if (text != null && text.hasClass(Html.NOTE)) {
        texts.put(call.attr("data-note"), text.clone());
      }
    }
  }

  /** Moves the notes of one chapter, whose numbers begin anew. */
  void place(Element body) {
    notes.clear();
    numbers.clear();
    calls.clear();
    body.select("a[data-note]").forEach(this::number);
    if (!notes.isEmpty()) {
      Element list =
          body.appendElement("section")
              .addClass("footnotes")
              .attr("data-footnotes", "")
              .appendText("\n")
              .appendElement("ol")
              .appendText("\n");
      notes.forEach(note -> list.appendChild(note).appendText("\n"));
      list.parent().appendText("\n");
    }
  }

  private void number(Element call) {
    String key = call.attr("data-note");
    int number = numbers.computeIfAbsent(key, k -> numbers.size() + 1);
    int times = calls.merge(number, 1, Integer::sum);
    call.removeAttr("data-note")
        .attr("href", "#fn-" + number)
        .attr("id", "fnref-" + number + (times == 1 ? "" : "-" + times))
        .attr("data-footnote-ref", "")
        .text(Integer.toString(number));
    Element text = call.parent().nextElementSibling();
    boolean isHere = text != null && text.hasClass(Html.NOTE);
    if (isHere || times == 1 && texts.containsKey(key)) {
      Element place = call.closest("[" + Html.AT + "*=:]");
      add(number, isHere ? text : elsewhere(key), place == null ? "" : place.attr(Html.AT));
    }
  }

  /** A note that an earlier chapter defines, without places that are that chapter's. */
  private Element elsewhere(String key) {
    Element text = texts.get(key).clone();
    text.select("span.index-term:empty").remove();
    text.select("[id]").removeAttr("id");
    return text;
  }

  private void add(int number, Element text, String place) {
    Element item = new Element("li").attr("id", "fn-" + number).attr(Html.AT, place);
    Element paragraph = item.appendText("\n").appendElement("p").attr(Html.AT, place);
    text.childNodesCopy().forEach(paragraph::appendChild);
    text.remove();
    paragraph
        .appendText(" ")
        .appendElement("a")
        .attr("href", "#fnref-" + number)
        .addClass("footnote-backref")
        .attr("data-footnote-backref", "")
        .attr("data-footnote-backref-idx", Integer.toString(number))
        .text("↩");
    item.appendText("\n");
    notes.add(item);
  }
}
