package io.github.proxmoxbook.book.edition.web;

import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.IndexEntry;
import io.github.proxmoxbook.book.edition.IndexGroup;
import io.github.proxmoxbook.book.edition.IndexPlace;
import io.github.proxmoxbook.book.edition.Labels;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The index of terms. A site has no pages, so a place is called by the number of its section. */
final class TermsList {
  private final EditionContent content;
  private final Labels labels;
  private final UnaryOperator<String> links;

  /** The ids of the entries by their terms, as references to them write these. */
  private final Map<String, String> ids = new HashMap<>();

  TermsList(EditionContent content, UnaryOperator<String> links) {
    this.content = content;
    this.labels = content.labels();
    this.links = links;
  }

  void addTo(Markup html) {
    content.index().forEach(group -> nameEntries(group.entries(), ""));
    for (IndexGroup group : content.index()) {
      html.element("h2", group.heading()).line();
      addEntries(html, group.entries(), "");
    }
  }

  private void nameEntries(List<IndexEntry> entries, String above) {
    for (IndexEntry entry : entries) {
      ids.put(above + entry.term(), "entry-" + (ids.size() + 1));
      nameEntries(entry.subentries(), above + entry.term() + labels.get("index.level"));
    }
  }

  private void addEntries(Markup html, List<IndexEntry> entries, String above) {
    html.open("ul").line();
    for (IndexEntry entry : entries) {
      String path = above + entry.term();
      html.open("li", "id", ids.get(path)).element("span", entry.term(), "class", "term");
      addPlaces(html, entry.places());
      entry.see().forEach(see -> addReference(html, see, entry.isReference()));
      if (!entry.subentries().isEmpty()) {
        addEntries(html, entry.subentries(), path + labels.get("index.level"));
      }
      html.close("li").line();
    }
    html.close("ul");
  }

  /** Several places in one section would read as one number many times. */
  private void addPlaces(Markup html, List<IndexPlace> places) {
    Map<String, IndexPlace> byLabel = new LinkedHashMap<>();
    places.forEach(place -> byLabel.putIfAbsent(place.label(), place));
    String before = " ";
    for (IndexPlace place : byLabel.values()) {
      html.text(before).element("a", place.label(), "href", links.apply(place.href()));
      before = labels.get("index.join");
    }
  }

  private void addReference(Markup html, String see, boolean isInstead) {
    String words = labels.get(isInstead ? "index.see-instead" : "index.see-also", see);
    String id = ids.get(see);
    html.text(" ").open("span", "class", "see");
    if (id == null) {
      html.text(words);
    } else {
      int start = words.indexOf(see);
      html.text(words.substring(0, start)).element("a", see, "href", "#" + id);
      html.text(words.substring(start + see.length()));
    }
    html.close("span");
  }
}
