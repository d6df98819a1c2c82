package io.github.proxmoxbook.book.edition;

import io.github.proxmoxbook.book.manuscript.Anchor;
import io.github.proxmoxbook.book.manuscript.Chapter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds where in a chapter the places of the index lie, in reading order, by their ids. */
final class IndexPlaces {
  private final Chapter chapter;
  private final Numbering numbering;
  private final Map<String, Anchor> anchors;
  private final Map<String, String> notes = new HashMap<>();
  private final Map<String, String> labels = new LinkedHashMap<>();
  private String label;

  private IndexPlaces(Chapter chapter, Numbering numbering) {
    this.chapter = chapter;
    this.numbering = numbering;
    this.anchors =
        chapter.anchors().stream().collect(Collectors.toMap(Anchor::id, Function.identity()));
    String ofChapter = numbering.label(chapter);
    this.label = ofChapter.isEmpty() ? chapter.title() : ofChapter;
  }

  /**
   * Returns the ids of the places in the body of a chapter, each with the label of its section.
   * What is left out of the body, as a footnote that nothing refers to, is not among them.
   */
  static Map<String, String> of(Chapter chapter, Numbering numbering) {
    IndexPlaces places = new IndexPlaces(chapter, numbering);
    Jsoup.parse(chapter.body(), "", Parser.xmlParser())
        .select("h1, h2, h3, h4, h5, h6, span.index-term, a[data-footnote-ref], li[id]")
        .forEach(places::pass);
    return places.labels;
  }

  private void pass(Element element) {
    switch (element.normalName()) {
      case "span" -> labels.put(element.id(), label);
      case "a" -> notes.putIfAbsent(element.attr("href"), label);
      // Notes stand at the end of a chapter, but belong to where they are called.
      case "li" -> label = notes.getOrDefault("#" + element.id(), label);
      default -> {
        Anchor anchor = anchors.get(element.id());
        String number = anchor == null ? "" : numbering.label(chapter, anchor);
        label = number.isEmpty() ? label : number;
      }
    }
  }
}
