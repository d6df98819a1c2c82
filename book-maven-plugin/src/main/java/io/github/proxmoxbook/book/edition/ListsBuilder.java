package io.github.proxmoxbook.book.edition;

import io.github.proxmoxbook.book.manuscript.Anchor;
import io.github.proxmoxbook.book.manuscript.Chapter;
import io.github.proxmoxbook.book.manuscript.IndexMark;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers figures, tables, listings and the index, chapter by chapter. */
final class ListsBuilder {
  private final Numbering numbering;
  private final BookIndex index;
  private final Map<Anchor.Kind, List<ListedItem>> items = new EnumMap<>(Anchor.Kind.class);

  ListsBuilder(Labels labels, Numbering numbering) {
    this.numbering = numbering;
    this.index = new BookIndex(labels);
    for (Anchor.Kind kind : Anchor.Kind.values()) {
      items.put(kind, new ArrayList<>());
    }
  }

  /** Adds what a chapter holds; {@code href} is the name by which links mean it. */
  void add(Chapter chapter, String href) {
    for (Anchor anchor : chapter.anchors()) {
      String label = numbering.label(chapter, anchor);
      items.get(anchor.kind()).add(new ListedItem(label, anchor.title(), href + "#" + anchor.id()));
    }
    if (!chapter.index().isEmpty()) {
      addMarks(chapter, href);
    }
  }

  private void addMarks(Chapter chapter, String href) {
    Map<String, IndexMark> byId = new HashMap<>();
    for (IndexMark mark : chapter.index()) {
      if (mark.isPlace()) {
        byId.put(mark.id(), mark);
      } else {
        index.add(mark, null);
      }
    }
    Map<String, String> places = IndexPlaces.of(chapter, numbering);
    places.forEach(
        (id, label) -> {
          IndexMark mark = byId.get(id);
          if (mark != null) {
            String end = places.containsKey(mark.end()) ? href + "#" + mark.end() : "";
            index.add(mark, new IndexPlace(href + "#" + id, end, label));
          }
        });
  }

  EditionLists build(String language) {
    return new EditionLists(
        index.groups(language),
        items.get(Anchor.Kind.FIGURE),
        items.get(Anchor.Kind.TABLE),
        items.get(Anchor.Kind.LISTING));
  }
}
