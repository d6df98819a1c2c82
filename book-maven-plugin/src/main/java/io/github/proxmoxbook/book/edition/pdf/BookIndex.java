package io.github.proxmoxbook.book.edition.pdf;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The index, sorted and grouped already; page numbers follow once the pages are known.
 *
 * @param groups its groups in order
 */
record BookIndex(List<Group> groups) {
  /**
   * Entries that stand together.
   *
   * @param heading for example {@code あ}
   * @param entries the entries in order
   */
  record Group(String heading, List<Entry> entries) {}

  /**
   * A term.
   *
   * @param term the term
   * @param hrefs its places as links between chapters, for example {@code chapter-07.xhtml#idx-3}
   * @param subentries what stands below it
   * @param see the terms to see instead or as well
   */
  record Entry(String term, List<String> hrefs, List<Entry> subentries, List<String> see) {}

  /** Adds the pages of the index; {@code see} is what stands before a term to see. */
  void addTo(Element body, String title, String see) {
    Element section = body.appendElement("section").addClass("index");
    section.attr("id", PrintDocument.INDEX);
    RunningHeads.open(section.appendElement("h1").text(title));
    Element columns = section.appendElement("div").addClass("index-columns");
    for (Group group : groups) {
      columns.appendElement("h2").addClass("index-heading").text(group.heading());
      addEntries(columns.appendElement("ul"), group.entries(), see);
    }
  }

  private static void addEntries(Element list, List<Entry> entries, String see) {
    for (Entry entry : entries) {
      Element item = list.appendElement("li");
      Element line = item.appendElement("p");
      line.appendElement("span").addClass("index-entry").text(entry.term());
      if (!entry.hrefs().isEmpty()) {
        line.appendText(" ");
        String targets =
            String.join(" ", entry.hrefs().stream().map(ChapterBody::printHref).toList());
        line.appendElement("span").addClass("page-list").attr("data-for", targets);
      }
      for (String other : entry.see()) {
        line.appendText(" ");
        line.appendElement("span").addClass("index-see").text(see + " " + other);
      }
      if (!entry.subentries().isEmpty()) {
        addEntries(item.appendElement("ul"), entry.subentries(), see);
      }
    }
  }
}
