package io.github.proxmoxbook.book.edition.web;

import io.github.proxmoxbook.book.edition.Colophon;
import io.github.proxmoxbook.book.edition.ColophonLine;
import io.github.proxmoxbook.book.edition.Credits;
import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.EditionMetadata;
import io.github.proxmoxbook.book.edition.EditionPart;
import io.github.proxmoxbook.book.edition.Labels;
import io.github.proxmoxbook.book.edition.ListedItem;
import java.util.List;
import java.util.Optional;

/** The pages that are made of no chapter. */
final class OwnPages {
  private final EditionContent content;
  private final Labels labels;
  private final Outline outline;
  private final Navigation navigation;

  OwnPages(EditionContent content, Outline outline) {
    this.content = content;
    this.labels = content.labels();
    this.outline = outline;
    this.navigation = new Navigation(outline.stops().subList(1, outline.stops().size()));
  }

  /** The title page, with the contents. */
  Page titlePage() {
    EditionMetadata metadata = content.metadata();
    Markup html = new Markup().open("section", "class", "title-page").line();
    html.element("h1", metadata.title().text()).line();
    addLine(html, "tagline", metadata.tagline());
    Credits.lines(metadata, labels).forEach(line -> addLine(html, "authors", line));
    addLine(html, "publisher", metadata.publisher().text());
    addLine(html, "version", labels.get("version", metadata.version()));
    outline.stops().stream()
        .skip(1)
        .findFirst()
        .ifPresent(
            first -> {
              String href = Addresses.relative(PageNames.INDEX, first.path());
              html.element("a", labels.get("web.begin"), "class", "begin", "href", href).line();
            });
    html.close("section").line();
    html.element("h2", labels.get("contents")).line();
    html.open("div", "class", "whole").html(navigation.list(PageNames.INDEX)).close("div");
    String description = metadata.description();
    return page(Outline.TITLE_PAGE, metadata.title().text(), description, "title", html);
  }

  private static void addLine(Markup html, String name, String text) {
    if (!text.isBlank()) {
      html.element("p", text, "class", name).line();
    }
  }

  /** The page of a part: its introduction and its chapters. */
  Page part(EditionPart part, Optional<WebChapter> introduction) {
    String path = outline.addresses().paths().get(part.id());
    Markup html = new Markup().labelled("h1", part.label(), part.title()).line();
    introduction.ifPresent(text -> html.html(text.html()).line());
    List<String> ids = part.chapters().stream().map(chapter -> chapter.id()).toList();
    List<Stop> below = outline.stops().stream().filter(stop -> ids.contains(stop.id())).toList();
    html.open("div", "class", "whole").html(new Navigation(below).list(path)).close("div");
    String source = part.introduction().map(text -> text.source()).orElse("");
    String description = introduction.map(WebChapter::description).orElse("");
    return new Page(path, part.heading(), description, source, "part", html.toString());
  }

  /** Figures and tables, if there are any. */
  Optional<Page> lists() {
    if (!outline.addresses().paths().containsKey(Outline.LISTS)) {
      return Optional.empty();
    }
    Markup html = new Markup().element("h1", labels.get("web.lists")).line();
    addList(html, "figures", content.figures());
    addList(html, "tables", content.tables());
    addList(html, "listings", content.listings());
    return Optional.of(page(Outline.LISTS, labels.get("web.lists"), "", "lists", html));
  }

  private void addList(Markup html, String label, List<ListedItem> items) {
    if (!items.isEmpty()) {
      html.element("h2", labels.get(label)).open("ol").line();
      for (ListedItem item : items) {
        html.open("li");
        html.labelled("a", item.label(), item.caption(), "href", link(Outline.LISTS, item.href()));
        html.close("li").line();
      }
      html.close("ol").line();
    }
  }

  private String link(String from, String href) {
    return outline.addresses().link(outline.addresses().paths().get(from), href).orElseThrow();
  }

  /** The index of terms, if the book has one. */
  Optional<Page> terms() {
    if (content.index().isEmpty()) {
      return Optional.empty();
    }
    Markup html = new Markup().element("h1", labels.get("index")).line();
    new TermsList(content, href -> link(Outline.TERMS, href)).addTo(html);
    return Optional.of(page(Outline.TERMS, labels.get("index"), "", "terms", html));
  }

  /** The colophon of a book whose author wrote none. */
  Page colophon() {
    Colophon colophon = Colophon.of(content.metadata(), labels);
    Markup html = new Markup().element("h1", colophon.title()).line();
    addLine(html, "subtitle", colophon.subtitle());
    addLine(html, "description", colophon.description());
    html.open("dl").line();
    for (ColophonLine line : colophon.lines()) {
      html.element("dt", line.label()).element("dd", line.value(), "class", line.name()).line();
    }
    html.close("dl");
    return page(Outline.COLOPHON, labels.get("colophon"), "", "colophon", html);
  }

  /** What servers show for a page that is not there. */
  Page notFound() {
    String title = labels.get("web.missing");
    Markup html = new Markup().element("h1", title).line();
    html.element("p", labels.get("web.missing-hint"));
    return new Page(PageNames.NOT_FOUND, title, "", "", "missing", html.toString());
  }

  private Page page(String id, String title, String description, String kind, Markup html) {
    String path = outline.addresses().paths().get(id);
    return new Page(path, title, description, "", kind, html.toString());
  }
}
