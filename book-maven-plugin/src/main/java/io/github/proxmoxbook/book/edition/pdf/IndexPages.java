package io.github.proxmoxbook.book.edition.pdf;

import io.github.proxmoxbook.book.edition.IndexEntry;
import io.github.proxmoxbook.book.edition.IndexGroup;
import io.github.proxmoxbook.book.edition.IndexPlace;
import io.github.proxmoxbook.book.edition.Labels;
import java.util.List;
import org.jsoup.nodes.Element;

/** The pages of the index; page numbers follow once the pages are known. */
final class IndexPages {
  private final Labels labels;

  IndexPages(Labels labels) {
    this.labels = labels;
  }

  /** Adds the pages; there is at least one group. */
  void addTo(Element body, List<IndexGroup> groups) {
    Element section = body.appendElement("section").addClass("index");
    section.attr("id", PrintDocument.INDEX);
    RunningHeads.open(section.appendElement("h1").text(labels.get("index")));
    section.appendElement("div").addClass("index-space");
    Element columns = section.appendElement("div").addClass("index-columns");
    for (IndexGroup group : groups) {
      // Columns end between lines wherever that falls, so the heading and its first entry are one.
      Element start = columns.appendElement("div").addClass("index-start");
      Element together = start.appendElement("div").addClass("index-together");
      together.appendElement("h2").addClass("index-heading").text(group.heading());
      addEntries(together.appendElement("ul"), group.entries().subList(0, 1));
      if (group.entries().size() > 1) {
        List<IndexEntry> rest = group.entries().subList(1, group.entries().size());
        addEntries(columns.appendElement("ul"), rest);
      }
    }
  }

  private void addEntries(Element list, List<IndexEntry> entries) {
    for (IndexEntry entry : entries) {
      Element item = list.appendElement("li");
      Element line = item.appendElement("p");
      line.appendElement("span").addClass("index-entry").text(entry.term());
      if (!entry.places().isEmpty()) {
        line.appendText(" ");
        String targets = String.join(" ", entry.places().stream().map(IndexPages::target).toList());
        line.appendElement("span").addClass("page-list").attr("data-for", targets);
      }
      String phrase = entry.isReference() ? "index.see-instead" : "index.see-also";
      for (String other : entry.see()) {
        line.appendText(" ");
        line.appendElement("span").addClass("index-see").text(labels.get(phrase, other));
      }
      if (!entry.subentries().isEmpty()) {
        addEntries(item.appendElement("ul"), entry.subentries());
      }
    }
  }

  private static String target(IndexPlace place) {
    String start = ChapterBody.printHref(place.href());
    return place.end().isEmpty()
        ? start
        : start + PageNumbers.UNTIL + ChapterBody.printHref(place.end());
  }
}
