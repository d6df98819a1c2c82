package io.github.proxmoxbook.book.edition.epub;

import static io.github.proxmoxbook.book.edition.epub.XmlDocument.add;
import static io.github.proxmoxbook.book.edition.epub.XmlDocument.addText;

import io.github.proxmoxbook.book.edition.EditionChapter;
import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.EditionPart;
import io.github.proxmoxbook.book.edition.EditionSection;
import io.github.proxmoxbook.book.edition.ListedItem;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The navigation document: table of contents, lists of figures and tables, and landmarks (EPUB 3.3
 * section 7).
 */
final class NavigationDocument {
  private final EditionContent content;

  NavigationDocument(EditionContent content) {
    this.content = content;
  }

  String build() {
    String title = content.labels().get("contents");
    XhtmlPage page = new XhtmlPage(title, content.metadata().language());
    Element toc = add(page.body(), "nav", "epub:type", "toc", "id", "toc", "role", "doc-toc");
    addText(toc, "h1", title);
    Element list = add(toc, "ol");
    for (EditionPart part : content.parts()) {
      Element chapters =
          part.isTitled() ? add(entry(list, part.heading(), part.id() + ".xhtml"), "ol") : list;
      part.chapters().forEach(chapter -> addChapter(chapters, chapter));
    }
    if (!content.index().isEmpty()) {
      entry(list, content.labels().get("index"), IndexDocument.HREF);
    }
    addList(page.body(), "loi", "figures", content.figures());
    addList(page.body(), "lot", "tables", content.tables());
    addLandmarks(page.body());
    return page.toString();
  }

  private void addList(Element body, String type, String label, List<ListedItem> items) {
    if (!items.isEmpty()) {
      Element nav = add(body, "nav", "epub:type", type, "id", type);
      addText(nav, "h1", content.labels().get(label));
      Element list = add(nav, "ol");
      items.forEach(item -> entry(list, item.label() + " " + item.caption(), item.href()));
    }
  }

  private static void addChapter(Element list, EditionChapter chapter) {
    Element ofChapter = entry(list, chapter.heading(), chapter.href());
    Element sections = null;
    Element subsections = null;
    Element section = null;
    for (EditionSection each : chapter.sections()) {
      String href = chapter.href() + "#" + each.id();
      if (each.level() == 2 || section == null) {
        sections = sections == null ? add(ofChapter, "ol") : sections;
        section = entry(sections, each.heading(), href);
        subsections = null;
      } else {
        subsections = subsections == null ? add(section, "ol") : subsections;
        entry(subsections, each.heading(), href);
      }
    }
  }

  private static Element entry(Element list, String text, String href) {
    Element item = add(list, "li");
    addText(item, "a", text, "href", href);
    return item;
  }

  private void addLandmarks(Element body) {
    Element landmarks = add(body, "nav", "epub:type", "landmarks", "hidden", "hidden");
    Element list = add(landmarks, "ol");
    landmark(list, "titlepage", "title-page.xhtml", content.labels().get("title-page"));
    landmark(list, "toc", "nav.xhtml#toc", content.labels().get("contents"));
    content.chapters().stream()
        .filter(chapter -> chapter.id().startsWith("chapter"))
        .findFirst()
        .ifPresent(first -> landmark(list, "bodymatter", first.href(), first.heading()));
    if (!content.figures().isEmpty()) {
      landmark(list, "loi", "nav.xhtml#loi", content.labels().get("figures"));
    }
    if (!content.tables().isEmpty()) {
      landmark(list, "lot", "nav.xhtml#lot", content.labels().get("tables"));
    }
    if (!content.index().isEmpty()) {
      landmark(list, "index", IndexDocument.HREF, content.labels().get("index"));
    }
  }

  private static void landmark(Element list, String type, String href, String text) {
    addText(add(list, "li"), "a", text, "epub:type", type, "href", href);
  }
}
