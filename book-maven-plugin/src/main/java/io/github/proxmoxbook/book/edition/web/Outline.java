package io.github.proxmoxbook.book.edition.web;

import io.github.proxmoxbook.book.edition.EditionChapter;
import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.EditionPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pages of a site in the order of the book.
 *
 * @param stops the pages, the title page first
 * @param addresses their paths
 */
record Outline(List<Stop> stops, Addresses addresses) {
  /** The ids of pages that are made of no chapter; the first three are those of other editions. */
  static final String TITLE_PAGE = "title-page";

  static final String TERMS = "index";
  static final String COLOPHON = "colophon";
  static final String LISTS = "lists";

  Outline {
    stops = List.copyOf(stops);
  }

  /** Returns the page with an id. */
  Optional<Stop> stop(String id) {
    return stops.stream().filter(stop -> stop.id().equals(id)).findFirst();
  }

  static Outline of(EditionContent content, WebOptions options) {
    return new Making(content, options).outline();
  }

  /** Puts the pages in their order. Chapters choose their paths before all others. */
  private static final class Making {
    private final EditionContent content;
    private final PageNames names;
    private final Map<String, String> paths = new HashMap<>();
    private final List<Stop> stops = new ArrayList<>();

    Making(EditionContent content, WebOptions options) {
      this.content = content;
      this.names = new PageNames(options.manuscript(), content.chapters());
      content.chapters().forEach(chapter -> paths.put(chapter.id(), names.of(chapter)));
    }

    Outline outline() {
      paths.put(TITLE_PAGE, PageNames.INDEX);
      stops.add(stop(TITLE_PAGE, 1, content.labels().get("title-page")));
      content.parts().forEach(this::add);
      if (!content.figures().isEmpty() || !content.tables().isEmpty()) {
        addOwn(LISTS, "figures-and-tables", "web.lists");
      }
      if (!content.index().isEmpty()) {
        addOwn(TERMS, "terms", "index");
      }
      if (content.colophon().isPresent()) {
        stops.add(stop(content.colophon().get(), 1, ""));
      } else {
        addOwn(COLOPHON, "colophon", "colophon");
      }
      return new Outline(stops, new Addresses(paths));
    }

    private void addOwn(String id, String name, String label) {
      paths.put(id, names.of(name));
      stops.add(stop(id, 1, content.labels().get(label)));
    }

    private void add(EditionPart part) {
      int depth = 1;
      if (part.isTitled()) {
        paths.put(part.id(), names.of(part.id()));
        stops.add(
            new Stop(
                part.id(), paths.get(part.id()), 1, part.label(), part.title(), "", List.of()));
        depth = 2;
      }
      String above = part.isTitled() ? part.id() : "";
      for (EditionChapter chapter : part.chapters()) {
        stops.add(stop(chapter, depth + chapter.depth() - 1, above));
      }
    }

    private Stop stop(EditionChapter chapter, int depth, String above) {
      return new Stop(
          chapter.id(),
          paths.get(chapter.id()),
          depth,
          chapter.label(),
          chapter.title(),
          above,
          chapter.sections());
    }

    private Stop stop(String id, int depth, String title) {
      return new Stop(id, paths.get(id), depth, "", title, "", List.of());
    }
  }
}
