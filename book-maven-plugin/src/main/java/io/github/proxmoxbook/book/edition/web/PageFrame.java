package io.github.proxmoxbook.book.edition.web;

import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands around the content of each page: head, bar, contents, the ways to its neighbours. */
final class PageFrame {
  /** Ids of ours have a colon, which ids that are made of titles never have. */
  private static final String MAIN = "book:main";

  private static final String SIDE = "book:contents";

  private final EditionContent content;
  private final Labels labels;
  private final Outline outline;
  private final List<Stop> stops;
  private final Navigation navigation;
  private final PageHead head;
  private final WebOptions options;

  PageFrame(EditionContent content, Outline outline, WebOptions options) {
    this.content = content;
    this.labels = content.labels();
    this.outline = outline;
    this.stops = outline.stops();
    this.navigation = new Navigation(stops.subList(1, stops.size()));
    this.head = new PageHead(content, options);
    this.options = options;
  }

  /** Returns the file of a page. */
  WebFile build(Page page) {
    Markup html = new Markup().html("<!DOCTYPE html>\n");
    html.open("html", "lang", content.metadata().language(), "data-root", root(page)).line();
    html.html(head.build(page));
    html.open("body", "class", page.kind()).line();
    html.element("a", labels.get("web.skip"), "class", "skip", "href", anchor(page) + MAIN).line();
    addBar(html, page);
    addContents(html, page);
    html.open("main", "id", MAIN, "tabindex", "-1").line();
    addCrumbs(html, page);
    addArticle(html, page);
    addTurns(html, page);
    addFooter(html);
    html.close("main").line().close("body").line().close("html").line();
    return WebFile.page(page.path(), html.toString());
  }

  /** Links of a page that is shown at other addresses count from the root of the site. */
  private static String anchor(Page page) {
    return page.path().equals(PageNames.NOT_FOUND) ? PageNames.NOT_FOUND + "#" : "#";
  }

  /** Returns the way from a page to the root of the site, which scripts need. */
  private static String root(Page page) {
    return "../".repeat((int) page.path().chars().filter(c -> c == '/').count());
  }

  private void addBar(Markup html, Page page) {
    String contents = labels.get("contents");
    html.open("header", "class", "bar").line();
    html.open("button", "type", "button", "class", "icon menu", "popovertarget", SIDE);
    html.html(Icons.MENU).element("span", contents).close("button").line();
    String home = Addresses.relative(page.path(), PageNames.INDEX);
    html.element("a", content.metadata().title().text(), "class", "book", "href", home).line();
    // What needs a script is shown by it.
    html.open("div", "class", "tools", "hidden", "").close("div").line();
    html.close("header").line();
  }

  private void addContents(Markup html, Page page) {
    String contents = labels.get("contents");
    html.open("nav", "id", SIDE, "class", "side", "popover", "", "aria-label", contents);
    html.line().html(navigation.list(page.path())).close("nav").line();
  }

  private void addCrumbs(Markup html, Page page) {
    here(page)
        .flatMap(stop -> outline.stop(stop.above()))
        .ifPresent(
            part -> {
              String href = Addresses.relative(page.path(), part.path());
              html.open("p", "class", "crumbs").element("a", part.heading(), "href", href);
              html.close("p").line();
            });
  }

  private void addArticle(Markup html, Page page) {
    if (options.preview().isPresent() && !page.source().isEmpty()) {
      html.open("article", "data-source", page.source());
    } else {
      html.open("article");
    }
    html.line().html(page.html()).line().close("article").line();
  }

  private void addTurns(Markup html, Page page) {
    Optional<Stop> here = here(page);
    if (here.isEmpty()) {
      return;
    }
    int index = stops.indexOf(here.get());
    html.open("nav", "class", "turns", "aria-label", labels.get("web.turns")).line();
    if (index > 0) {
      addTurn(html, page, stops.get(index - 1), "prev", "web.previous");
    }
    if (index + 1 < stops.size()) {
      addTurn(html, page, stops.get(index + 1), "next", "web.next");
    }
    html.close("nav").line();
  }

  private void addTurn(Markup html, Page page, Stop to, String relation, String label) {
    html.open("a", "rel", relation, "href", Addresses.relative(page.path(), to.path()));
    html.element("span", labels.get(label), "class", "way").text(" ");
    html.element("span", to.heading(), "class", "where").close("a").line();
  }

  private void addFooter(Markup html) {
    List<String> lines = new ArrayList<>(content.metadata().rights());
    lines.add(0, content.metadata().title().text());
    lines.add(labels.get("version", content.metadata().version()));
    html.element("footer", String.join(" · ", lines)).line();
  }

  private Optional<Stop> here(Page page) {
    return stops.stream().filter(stop -> stop.path().equals(page.path())).findFirst();
  }
}
