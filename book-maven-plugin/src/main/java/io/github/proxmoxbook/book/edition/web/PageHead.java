package io.github.proxmoxbook.book.edition.web;

import io.github.proxmoxbook.book.edition.EditionContent;
import java.util.List;
import java.util.stream.Stream;

/** The {@code head} of a page. */
final class PageHead {
  /**
   * Nothing comes from elsewhere, and no script stands in a page. {@code file:} is for pages that
   * are opened without a server, where {@code 'self'} may mean nothing. Listings carry the number
   * of their first line in a style.
   *
   * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>
   */
  private static final String POLICY =
      "default-src 'self' file:; img-src 'self' file: data:; style-src 'self' file:"
          + " 'unsafe-inline'; object-src 'none'; form-action 'none'";

  private final EditionContent content;
  private final WebOptions options;

  PageHead(EditionContent content, WebOptions options) {
    this.content = content;
    this.options = options;
  }

  /** Returns the element. */
  String build(Page page) {
    Markup head = new Markup().open("head").line();
    head.open("meta", "charset", "utf-8").line();
    meta(head, "viewport", "width=device-width, initial-scale=1");
    head.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    if (page.path().equals(PageNames.NOT_FOUND)) {
      // It is shown at the address that is missing, whose folder may be any.
      options.address().ifPresent(root -> head.open("base", "href", root.getPath()).line());
    }
    head.element("title", title(page)).line();
    if (!page.description().isBlank()) {
      meta(head, "description", page.description());
    }
    addAddress(head, page);
    for (String sheet : sheets()) {
      head.open("link", "rel", "stylesheet", "href", Addresses.relative(page.path(), sheet)).line();
    }
    // At once, before anything is shown, so that a page which is to be dark is never white.
    head.open("script", "src", Addresses.relative(page.path(), SiteResources.FIRST_SCRIPT));
    head.close("script").line();
    for (String script : scripts()) {
      String address = Addresses.relative(page.path(), script);
      head.open("script", "src", address, "defer", "").close("script").line();
    }
    return head.close("head").line().toString();
  }

  private String title(Page page) {
    String book = content.metadata().title().text();
    return page.path().equals(PageNames.INDEX) ? book : page.title() + " – " + book;
  }

  private void addAddress(Markup head, Page page) {
    boolean isIndex = page.path().equals(PageNames.INDEX);
    property(head, "og:type", isIndex ? "book" : "article");
    property(head, "og:title", page.title());
    property(head, "og:site_name", content.metadata().title().text());
    if (!page.description().isBlank()) {
      property(head, "og:description", page.description());
    }
    options
        .address()
        .map(root -> root + (isIndex ? "" : Addresses.encoded(page.path())))
        .ifPresent(
            address -> {
              property(head, "og:url", address);
              head.open("link", "rel", "canonical", "href", address).line();
            });
  }

  private List<String> sheets() {
    return Stream.concat(SiteResources.SHEETS.stream(), options.styles().links().stream()).toList();
  }

  private List<String> scripts() {
    return Stream.concat(
            SiteResources.scripts().stream(),
            options.preview().stream().flatMap(shown -> shown.scripts().stream()))
        .toList();
  }

  private static void meta(Markup head, String name, String text) {
    head.open("meta", "name", name, "content", text).line();
  }

  private static void property(Markup head, String name, String text) {
    head.open("meta", "property", name, "content", text).line();
  }
}
