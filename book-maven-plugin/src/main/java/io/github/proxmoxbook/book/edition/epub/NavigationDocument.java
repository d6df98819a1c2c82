package io.github.proxmoxbook.book.edition.epub;

import static io.github.proxmoxbook.book.edition.epub.XmlDocument.add;
import static io.github.proxmoxbook.book.edition.epub.XmlDocument.addText;

import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.ListedItem;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The navigation document: table of contents, lists of figures and tables, landmarks, and the pages
 * of the PDF edition (EPUB 3.3 section 7).
 */
final class NavigationDocument {
  static final String HREF = "nav.xhtml";

  /** The id that the table of contents has in the PDF edition. */
  private static final String SECTION = "contents";

  private final EditionContent content;
  private final List<TocEntry> entries;
  private final List<Landmark> landmarks;
  private final XhtmlPage page;

  NavigationDocument(
      EditionContent content,
      List<TocEntry> entries,
      List<Landmark> landmarks,
      XhtmlPage.Frame frame) {
    this.content = content;
    this.entries = entries;
    this.landmarks = landmarks;
    this.page = new XhtmlPage(content.labels().get("contents"), frame);
  }

  /** Builds the document; all other pages have been marked by then. */
  Item build(PageMarkers markers) {
    Element toc = nav("toc", content.labels().get("contents")).attr("role", "doc-toc");
    addEntries(toc, entries);
    addList("loi", "figures", content.figures());
    addList("lot", "tables", content.tables());
    addLandmarks();
    markers.mark(SECTION, HREF, page.body());
    addPages(markers.targets());
    return Item.page("nav", HREF, page.toString()).withProperties("nav");
  }

  private Element nav(String type, String title) {
    Element nav = add(page.body(), "nav", "epub:type", type, "id", type);
    // Several parts of a page for finding one's way are told apart by their names.
    nav.attr("aria-label", title);
    addText(nav, type.equals("toc") ? "h1" : "h2", title);
    return nav;
  }

  private static void addEntries(Element parent, List<TocEntry> entries) {
    if (!entries.isEmpty()) {
      Element list = add(parent, "ol");
      for (TocEntry entry : entries) {
        addEntries(entry(list, entry.text(), entry.href()), entry.entries());
      }
    }
  }

  private static Element entry(Element list, String text, String href) {
    Element item = add(list, "li");
    addText(item, "a", text, "href", href);
    return item;
  }

  private void addList(String type, String label, List<ListedItem> items) {
    if (!items.isEmpty()) {
      Element list = add(nav(type, content.labels().get(label)), "ol");
      items.forEach(item -> entry(list, item.label() + " " + item.caption(), item.href()));
    }
  }

  private void addLandmarks() {
    Element nav = nav("landmarks", content.labels().get("landmarks")).attr("hidden", "hidden");
    Element list = add(nav, "ol");
    for (Landmark each : landmarks) {
      Element item = add(list, "li");
      addText(item, "a", each.text(), "epub:type", each.type(), "href", each.href());
    }
  }

  private void addPages(List<PageMarkers.Target> pages) {
    if (!pages.isEmpty()) {
      Element nav = nav("page-list", content.labels().get("pages")).attr("hidden", "hidden");
      Element list = add(nav.attr("role", "doc-pagelist"), "ol");
      pages.forEach(each -> entry(list, each.page(), each.href()));
    }
  }
}
