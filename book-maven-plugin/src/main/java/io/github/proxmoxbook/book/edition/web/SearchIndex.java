package io.github.proxmoxbook.book.edition.web;

import io.github.proxmoxbook.book.edition.IndexEntry;
import io.github.proxmoxbook.book.edition.IndexGroup;
import io.github.proxmoxbook.book.edition.IndexPlace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the search looks through: the text of the book by sections. It is a script, since pages that
 * are opened without a server can read nothing else.
 */
final class SearchIndex {
  /** The file. */
  static final String PATH = SiteResources.FOLDER + "search-index.js";

  private SearchIndex() {}

  /**
   * Returns the file.
   *
   * @param outline the pages
   * @param chapters what can be found, by the ids of the pages
   * @param index the terms of the index with their readings
   */
  static WebFile file(Outline outline, Map<String, WebChapter> chapters, List<IndexGroup> index) {
    List<String> pages = new ArrayList<>();
    for (Stop stop : outline.stops()) {
      WebChapter chapter = chapters.get(stop.id());
      if (chapter != null) {
        pages.add(page(stop, chapter.texts()));
      }
    }
    List<String> terms = new ArrayList<>();
    for (IndexGroup group : index) {
      group.entries().forEach(entry -> addTerm(terms, outline.addresses(), entry, ""));
    }
    String pagesText = String.join(",\n", pages);
    String termsText = String.join(",\n", terms);
    String script = "self.bookIndex = {pages: [\n%s\n], terms: [\n%s\n]};\n";
    return WebFile.script(PATH, script.formatted(pagesText, termsText));
  }

  private static void addTerm(
      List<String> terms, Addresses addresses, IndexEntry entry, String above) {
    String term = above + entry.term();
    List<String> values = new ArrayList<>();
    values.add(JsonText.string(term));
    values.add(JsonText.string(entry.reading()));
    Set<String> labels = new HashSet<>();
    for (IndexPlace place : entry.places()) {
      if (labels.add(place.label())) {
        String href = addresses.link("", place.href()).orElseThrow();
        values.add(JsonText.array(Stream.of(href, place.label()).map(JsonText::string).toList()));
      }
    }
    if (!entry.places().isEmpty()) {
      terms.add(JsonText.array(values));
    }
    entry.subentries().forEach(below -> addTerm(terms, addresses, below, term + " "));
  }

  private static String page(Stop stop, List<SearchText> texts) {
    List<String> values = new ArrayList<>();
    values.add(JsonText.string(Addresses.encoded(stop.path())));
    values.add(JsonText.string(stop.heading()));
    for (SearchText text : texts) {
      values.add(JsonText.string(text.id()));
      values.add(JsonText.string(text.title()));
      values.add(JsonText.string(text.text()));
    }
    return JsonText.array(values);
  }
}
