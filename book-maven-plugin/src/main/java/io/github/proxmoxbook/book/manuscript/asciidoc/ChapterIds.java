package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.manuscript.KeptHtml;
import io.github.proxmoxbook.book.manuscript.ManuscriptRule;
import io.github.proxmoxbook.book.problem.Location;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The ids of one chapter, each given only once. */
final class ChapterIds {
  private final Set<String> written = new HashSet<>();
  private final Map<String, Integer> used = new HashMap<>();
  private final Set<String> passedThrough = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Conversion conversion;

  ChapterIds(Element body, Conversion conversion) {
    this.conversion = conversion;
    body.select("[id]").forEach(element -> written.add(element.id()));
  }

  /** Gives an element the id that it has; returns whether it may keep it. */
  boolean claim(Element element, Location location) {
    String id = element.id();
    boolean isOfFootnote = KeptHtml.isOfFootnote(id);
    if (!element.hasAttr(Html.AT)) {
      passedThrough.add(id);
    }
    Integer first = used.putIfAbsent(id, location.line());
    if (isOfFootnote) {
      report(
          location,
          "the id " + id + " may be that of a footnote",
          "begin it with something other than fn and fnref");
    } else if (first != null && passedThrough.contains(id)) {
      // Asciidoctor has reported what it knows of; HTML that is passed through is not among it.
      report(
          location,
          "the id " + id + " is already given in line " + first,
          "give each place an id of its own");
    }
    if (isOfFootnote || first != null) {
      element.removeAttr("id");
      return false;
    }
    return true;
  }

  /** Gives an automatic id with the next number that is free: {@code _figure-1}. */
  String automatic(String stem) {
    String id;
    do {
      id = stem + counts.merge(stem, 1, Integer::sum);
    } while (written.contains(id));
    return id;
  }

  private void report(Location location, String message, String hint) {
    conversion.report(ManuscriptRule.ID_TWICE, location, message, hint);
  }
}
