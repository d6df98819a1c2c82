package io.github.proxmoxbook.book.edition.epub;

import static io.github.proxmoxbook.book.edition.epub.XmlDocument.add;
import static io.github.proxmoxbook.book.edition.epub.XmlDocument.addText;

import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.IndexEntry;
import io.github.proxmoxbook.book.edition.IndexGroup;
import io.github.proxmoxbook.book.edition.IndexPlace;
import io.github.proxmoxbook.book.edition.Labels;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The index. An EPUB has no pages, so a place is called by the number of its section.
 *
 * @see <a href="https://idpf.org/epub/idx/">EPUB Indexes 1.0</a>
 */
final class IndexDocument {
  /** The file that holds it. */
  static final String HREF = "index.xhtml";

  /** The id that it has in the PDF edition. */
  private static final String SECTION = "index";

  private final EditionContent content;
  private final Labels labels;
  private final XhtmlPage.Frame frame;

  /** The ids of the entries by their terms, as references to them write these. */
  private final Map<String, String> ids = new HashMap<>();

  IndexDocument(EditionContent content, XhtmlPage.Frame frame) {
    this.content = content;
    this.frame = frame;
    this.labels = content.labels();
  }

  Item build(PageMarkers markers) {
    String title = labels.get("index");
    XhtmlPage page = new XhtmlPage(title, frame);
    page.body().attr("epub:type", "backmatter");
    Element index =
        add(page.body(), "section", "class", "index", "epub:type", "index", "role", "doc-index");
    addText(index, "h1", title);
    for (IndexGroup group : content.index()) {
      nameEntries(group.entries(), "");
    }
    for (IndexGroup group : content.index()) {
      Element section = add(index, "section", "epub:type", "index-group");
      addText(section, "h2", group.heading());
      addEntries(section, group.entries(), "");
    }
    markers.mark(SECTION, HREF, index);
    return Item.page(SECTION, HREF, page.toString());
  }

  private void nameEntries(List<IndexEntry> entries, String above) {
    for (IndexEntry entry : entries) {
      ids.put(above + entry.term(), "entry-" + (ids.size() + 1));
      nameEntries(entry.subentries(), above + entry.term() + labels.get("index.level"));
    }
  }

  private void addEntries(Element parent, List<IndexEntry> entries, String above) {
    Element list = add(parent, "ul", "epub:type", "index-entry-list");
    for (IndexEntry entry : entries) {
      String path = above + entry.term();
      Element item = add(list, "li", "epub:type", "index-entry", "id", ids.get(path));
      item.appendElement("span").attr("epub:type", "index-term").text(entry.term());
      addPlaces(item, entry.places());
      for (String see : entry.see()) {
        addReference(item, see, entry.isReference());
      }
      if (!entry.subentries().isEmpty()) {
        addEntries(item, entry.subentries(), path + labels.get("index.level"));
      }
    }
  }

  /** Several places in one section would read as one number many times. */
  private void addPlaces(Element item, List<IndexPlace> places) {
    Map<String, IndexPlace> byLabel = new LinkedHashMap<>();
    places.forEach(place -> byLabel.putIfAbsent(place.label(), place));
    String before = " ";
    for (IndexPlace place : byLabel.values()) {
      item.appendText(before);
      Element link = item.appendElement("a").attr("epub:type", "index-locator");
      link.attr("href", place.href()).text(place.label());
      before = labels.get("index.join");
    }
  }

  private void addReference(Element item, String see, boolean isInstead) {
    String type = isInstead ? "index-xref-preferred" : "index-xref-related";
    String words = labels.get(isInstead ? "index.see-instead" : "index.see-also", see);
    item.appendText(" ");
    Element reference = item.appendElement("span").attr("epub:type", type);
    String id = ids.get(see);
    if (id == null) {
      reference.text(words);
      return;
    }
    int start = words.indexOf(see);
    reference.appendText(words.substring(0, start));
    reference.appendElement("a").attr("href", "#" + id).text(see);
    reference.appendText(words.substring(start + see.length()));
  }
}
