package io.github.proxmoxbook.book.edition.web;

import java.net.URI;
import java.util.Collection;

/**
 * The list of pages for search engines.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">The protocol</a>
 */
final class SiteMap {
  private SiteMap() {}

  /** Returns the file: all pages but the one for those that are missing. */
  static WebFile file(URI root, Collection<String> paths) {
    Markup xml = new Markup().html("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.open("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9").line();
    for (String path : paths) {
      if (path.endsWith(".html") && !path.equals(PageNames.NOT_FOUND)) {
        String shown = path.equals(PageNames.INDEX) ? "" : Addresses.encoded(path);
        xml.open("url").element("loc", root + shown).close("url").line();
      }
    }
    xml.close("urlset").line();
    return new WebFile("sitemap.xml", "application/xml", new WebFile.Text(xml.toString()));
  }
}
