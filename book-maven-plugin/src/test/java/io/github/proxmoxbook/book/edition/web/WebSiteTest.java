package io.github.proxmoxbook.book.edition.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.SampleBook;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The book as a site: its files, and where they lead. */
class WebSiteTest {
  private static final WebOptions OPTIONS = WebOptions.of("manuscript/ja");

  @TempDir Path folder;
  private SampleBook book;

  @BeforeEach
  void write() throws Exception {
    book = new SampleBook(folder.toRealPath());
  }

  @Test
  void hasAPageForEachSource() throws Exception {
    WebSite site = site();
    assertThat(site.files())
        .extracting(WebFile::path)
        .contains("index.html", "preface.html", "one.html", "two.html", "part-1.html", "404.html")
        .contains("figures-and-tables.html", "colophon.html", "images/diagrams/all.svg")
        .doesNotContain("terms.html", "sitemap.xml");
    assertThat(site.pages())
        .containsEntry("two.html", "manuscript/ja/two.md")
        .doesNotContainKey("index.html");
    assertThat(page(site, "two.html").title()).isEqualTo("第3章 構成 – 見本の本");
    assertThat(page(site, "index.html").title()).isEqualTo("見本の本");
  }

  @Test
  void followsThePathsOfTheManuscript() throws Exception {
    book.write(
        "manuscript/ja/SUMMARY.md",
        """
        - [部の一](deep/er/one.md)
        - [部の二](deep/README.md)
        - [空白と仮名](第%20二/章%23.md)
        """);
    book.write("manuscript/ja/deep/er/one.md", "# 一\n\n[](../README.md#ここ)\n");
    book.write("manuscript/ja/deep/README.md", "# 二\n\n## ここ\n\n[](<../第 二/章%23.md>)\n");
    book.write("manuscript/ja/第 二/章#.md", "# 三\n\n[](../deep/er/one.md)\n");
    WebSite site = site();
    assertThat(site.pages().keySet())
        .containsExactly("deep/er/one.html", "deep/index.html", "第 二/章#.html");
    assertThat(links(site, "deep/er/one.html")).contains("../index.html#ここ");
    assertThat(links(site, "deep/index.html"))
        .contains("../%E7%AC%AC%20%E4%BA%8C/%E7%AB%A0%23.html");
    assertThat(links(site, "第 二/章#.html")).contains("../deep/er/one.html");
    assertThat(deadEnds(site)).isEmpty();
  }

  @Test
  void leadsFromEveryLinkToSomething() throws Exception {
    assertThat(deadEnds(site())).isEmpty();
  }

  @Test
  void isTheSameForTheSameBook() throws Exception {
    assertThat(site().files()).isEqualTo(site().files());
  }

  @Test
  void convertsOnlyWhatHasChanged() throws Exception {
    EditionContent before = content();
    WebSite site = WebSite.of(before, OPTIONS);
    book.write("manuscript/ja/one.md", "# 概要\n\n新しい文です。\n\n## 節\n\n節の文です。\n");
    EditionContent after = content();
    assertThat(site.with(after).files()).isEqualTo(WebSite.of(after, OPTIONS).files());
    assertThat(site.with(before).files()).isEqualTo(site.files());
    book.write("manuscript/ja/SUMMARY.md", "- [構成](two.md)\n- [概要](one.md)\n");
    EditionContent turned = content();
    assertThat(site.with(turned).files()).isEqualTo(WebSite.of(turned, OPTIONS).files());
  }

  @Test
  void tellsSourcesOnlyInAPreview() throws Exception {
    Document plain = page(site(), "two.html");
    assertThat(plain.select("[data-line], [data-source]")).isEmpty();
    WebOptions preview = OPTIONS.withPreview(new WebOptions.Preview(List.of("preview/live.js")));
    Document shown = page(WebSite.of(content(), preview), "two.html");
    assertThat(shown.select("article").attr("data-source")).isEqualTo("manuscript/ja/two.md");
    assertThat(shown.getElementById("quorum").attr("data-line")).isEqualTo("3");
    assertThat(shown.select("script[src=preview/live.js][defer]")).hasSize(1);
  }

  @Test
  void isKnownByItsAddress() throws Exception {
    WebSite site =
        WebSite.of(content(), OPTIONS.withAddress(URI.create("https://example.org/book")));
    assertThat(page(site, "two.html").select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://example.org/book/two.html");
    assertThat(page(site, "index.html").select("meta[property=og:url]").attr("content"))
        .isEqualTo("https://example.org/book/");
    String map = new String(site.file("sitemap.xml").orElseThrow().bytes(), StandardCharsets.UTF_8);
    assertThat(map)
        .contains("<loc>https://example.org/book/</loc>")
        .contains("<loc>https://example.org/book/two.html</loc>")
        .doesNotContain("404.html");
  }

  private EditionContent content() throws Exception {
    return book.sources().content(SampleBook.metadata("ja"));
  }

  private WebSite site() throws Exception {
    return WebSite.of(content(), OPTIONS);
  }

  static Document page(WebSite site, String path) throws Exception {
    byte[] html = site.file(path).orElseThrow().bytes();
    return Jsoup.parse(new String(html, StandardCharsets.UTF_8), "https://site.example/");
  }

  private static List<String> links(WebSite site, String path) throws Exception {
    return page(site, path).select("article a[href]").eachAttr("href");
  }

  /** Returns links and pictures that lead to nothing in the site. */
  static List<String> deadEnds(WebSite site) throws Exception {
    List<String> found = new ArrayList<>();
    for (WebFile file : site.files()) {
      if (file.path().endsWith(".html")) {
        Document page = page(site, file.path());
        URI here = URI.create("https://site.example/" + Addresses.encoded(file.path()));
        TreeSet<String> targets = new TreeSet<>();
        for (Element element : page.select("[href]:not([href^=http]), [src]")) {
          targets.add(element.hasAttr("href") ? element.attr("href") : element.attr("src"));
        }
        for (String target : targets) {
          if (!leadsSomewhere(site, here, target)) {
            found.add(file.path() + " → " + target);
          }
        }
      }
    }
    return found;
  }

  private static boolean leadsSomewhere(WebSite site, URI here, String target) throws Exception {
    int hash = target.indexOf('#');
    URI to = here.resolve(hash < 0 ? target : target.substring(0, hash));
    String path = (target.startsWith("#") ? here : to).getPath().substring(1);
    if (site.file(path).isEmpty()) {
      return false;
    }
    String id =
        hash < 0 ? "" : URLDecoder.decode(target.substring(hash + 1), StandardCharsets.UTF_8);
    return id.isEmpty() || page(site, path).getElementById(id) != null;
  }
}
