package io.github.proxmoxbook.book.edition.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
   */
  static WebFile file(Outline outline, Map<String, WebChapter> chapters) {
    List<String> pages = new ArrayList<>();
    for (Stop stop : outline.stops()) {
      WebChapter chapter = chapters.get(stop.id());
      if (chapter != null) {
        pages.add(page(stop, chapter.texts()));
      }
    }
    return WebFile.script(PATH, "self.bookIndex = [\n" + String.join(",\n", pages) + "\n];\n");
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
