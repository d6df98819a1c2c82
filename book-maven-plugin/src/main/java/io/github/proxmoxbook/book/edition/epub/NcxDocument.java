package io.github.proxmoxbook.book.edition.epub;

import static io.github.proxmoxbook.book.edition.epub.XmlDocument.add;
import static io.github.proxmoxbook.book.edition.epub.XmlDocument.addText;

import io.github.proxmoxbook.book.edition.EditionMetadata;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The table of contents for reading systems of EPUB 2 (EPUB 3.3 section 5.9; <a
 * href="https://idpf.org/epub/20/spec/OPF_2.0_final_spec.html#Section2.4.1">OPF 2.0.1, 2.4.1</a>).
 */
final class NcxDocument {
  static final String HREF = "toc.ncx";
  static final String MEDIA_TYPE = "application/x-dtbncx+xml";

  private final EditionMetadata metadata;
  private final List<TocEntry> entries;
  private final List<PageMarkers.Target> pages;
  private final Map<String, Integer> order = new HashMap<>();
  private int count;

  NcxDocument(EditionMetadata metadata, List<TocEntry> entries, List<PageMarkers.Target> pages) {
    this.metadata = metadata;
    this.entries = entries;
    this.pages = pages;
  }

  String build() {
    XmlDocument document = XmlDocument.xml();
    Element ncx =
        document.root(
            "ncx",
            "xmlns",
            "http://www.daisy.org/z3986/2005/ncx/",
            "version",
            "2005-1",
            "xml:lang",
            metadata.language());
    Element head = add(ncx, "head");
    int depth = entries.stream().mapToInt(TocEntry::depth).max().orElse(1);
    meta(head, "dtb:uid", metadata.identifier());
    meta(head, "dtb:depth", Integer.toString(depth));
    meta(head, "dtb:totalPageCount", Integer.toString(pages.size()));
    meta(head, "dtb:maxPageNumber", Integer.toString(maxPage()));
    label(ncx, "docTitle", metadata.title().text());
    Element map = add(ncx, "navMap");
    entries.forEach(entry -> addEntry(map, entry));
    if (!pages.isEmpty()) {
      Element list = add(ncx, "pageList");
      pages.forEach(page -> addPage(list, page));
    }
    return document.toString();
  }

  private int maxPage() {
    return pages.stream()
        .map(PageMarkers.Target::page)
        .filter(NcxDocument::isNumber)
        .mapToInt(Integer::parseInt)
        .max()
        .orElse(0);
  }

  private static boolean isNumber(String page) {
    return page.matches("\\d{1,9}");
  }

  private static void meta(Element head, String name, String content) {
    add(head, "meta", "name", name, "content", content);
  }

  private static void label(Element parent, String name, String text) {
    addText(add(parent, name), "text", text);
  }

  private void addEntry(Element parent, TocEntry entry) {
    Element point = add(parent, "navPoint", "id", "point-" + ++count);
    target(point, entry.text(), entry.href());
    entry.entries().forEach(below -> addEntry(point, below));
  }

  private void addPage(Element list, PageMarkers.Target page) {
    String type = isNumber(page.page()) ? "normal" : "front";
    Element target = add(list, "pageTarget", "id", "point-" + ++count, "type", type);
    if (isNumber(page.page())) {
      target.attr("value", page.page());
    }
    target(target, page.page(), page.href());
  }

  /** Targets that are the same have the same place in the order of play. */
  private void target(Element parent, String text, String href) {
    Integer known = order.putIfAbsent(href, order.size() + 1);
    parent.attr("playOrder", Integer.toString(known == null ? order.size() : known));
    label(parent, "navLabel", text);
    add(parent, "content", "src", href);
  }
}
