package io.github.proxmoxbook.book.edition.pdf;

import io.github.proxmoxbook.book.edition.IndexEntry;
import io.github.proxmoxbook.book.edition.IndexGroup;
import io.github.proxmoxbook.book.edition.IndexPlace;
import io.github.proxmoxbook.book.edition.Labels;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The index, sorted and grouped already; its page numbers follow once the pages are known. */
final class IndexPages {
  private final List<IndexGroup> groups;
  private final Labels labels;

  IndexPages(List<IndexGroup> groups, Labels labels) {
    this.groups = groups;
    this.labels = labels;
  }

  void addTo(Element body) {
    Element section = body.appendElement("section").addClass("index");
    section.attr("id", PrintDocument.INDEX);
    RunningHeads.open(section.appendElement("h1").text(labels.get("index")));
    Element columns = section.appendElement("div").addClass("index-columns");
    for (IndexGroup group : groups) {
      columns.appendElement("h2").addClass("index-heading").text(group.heading());
      addEntries(columns.appendElement("ul"), group.entries());
    }
  }

  private void addEntries(Element list, List<IndexEntry> entries) {
    for (IndexEntry entry : entries) {
      Element item = list.appendElement("li");
      Element line = item.appendElement("p");
      line.appendElement("span").addClass("index-entry").text(entry.term());
      if (!entry.places().isEmpty()) {
        line.appendText(" ");
        String targets =
            entry.places().stream().map(IndexPages::target).collect(Collectors.joining(" "));
        line.appendElement("span").addClass("page-list").attr("data-for", targets);
      }
      String see = entry.isReference() ? "index.see-instead" : "index.see-also";
      if (!entry.see().isEmpty()) {
        line.appendText(" ");
        String others = String.join(labels.get("index.join"), entry.see());
        line.appendElement("span").addClass("index-see").text(labels.get(see, others));
      }
      if (!entry.subentries().isEmpty()) {
        addEntries(item.appendElement("ul"), entry.subentries());
      }
    }
  }

  /** A place, or the first and the last of a passage. */
  private static String target(IndexPlace place) {
    String first = ChapterBody.printHref(place.href());
    return place.end().isEmpty()
        ? first
        : first + PageNumbers.TO + ChapterBody.printHref(place.end());
  }
}
