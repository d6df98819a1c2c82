package io.github.proxmoxbook.book.edition.web;

import io.github.proxmoxbook.book.edition.EditionSection;
import java.util.List;

/** The contents of the book, as they stand beside every page and on the title page. */
final class Navigation {
  /** Sections of the page that is shown, down to this level, stand below its title. */
  private static final int DEEPEST_SECTION = 3;

  private final List<Stop> stops;

  Navigation(List<Stop> stops) {
    this.stops = stops;
  }

  /**
   * Returns the list.
   *
   * @param from the path of the page on which it stands
   */
  String list(String from) {
    Markup list = new Markup().open("ol", "class", "contents").line();
    int depth = 0;
    for (Stop stop : stops) {
      // None stands more than one level below the one before it.
      int level = Math.min(stop.depth(), depth + 1);
      if (level > depth && depth > 0) {
        list.open("ol").line();
      }
      if (level <= depth) {
        list.close("li").line();
      }
      close(list, depth - level);
      add(list, stop, from);
      depth = level;
    }
    list.close("li");
    close(list, depth - 1);
    return list.close("ol").toString();
  }

  private static void close(Markup list, int levels) {
    for (int i = 0; i < levels; i++) {
      list.close("ol").close("li").line();
    }
  }

  private static void add(Markup list, Stop stop, String from) {
    boolean isHere = stop.path().equals(from);
    String href = Addresses.relative(from, stop.path());
    list.open("li");
    if (isHere) {
      list.labelled("a", stop.label(), stop.title(), "href", href, "aria-current", "page");
      addSections(list, stop.sections());
    } else {
      list.labelled("a", stop.label(), stop.title(), "href", href);
    }
  }

  private static void addSections(Markup list, List<EditionSection> sections) {
    List<EditionSection> shown =
        sections.stream().filter(section -> section.level() <= DEEPEST_SECTION).toList();
    if (!shown.isEmpty()) {
      list.open("ol", "class", "sections").line();
      for (EditionSection section : shown) {
        list.open("li", "class", "level-" + section.level());
        list.labelled("a", section.label(), section.title(), "href", "#" + section.id());
        list.close("li").line();
      }
      list.close("ol");
    }
  }
}
