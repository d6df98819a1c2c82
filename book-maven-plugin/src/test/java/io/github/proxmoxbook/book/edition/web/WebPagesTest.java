package io.github.proxmoxbook.book.edition.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.EditionMetadata;
import io.github.proxmoxbook.book.edition.EditionMetadataBuilder;
import io.github.proxmoxbook.book.edition.Name;
import io.github.proxmoxbook.book.edition.SampleBook;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on the pages, also of books whose authors write what they like. */
class WebPagesTest {
  private static final String HOSTILE = "<script>alert(1)</script>\" onload=\"x &amp; </title>'";

  @TempDir Path folder;
  private SampleBook book;

  @BeforeEach
  void write() throws Exception {
    book = new SampleBook(folder.toRealPath());
  }

  @Test
  void showTitlesAsTheyAreWritten() throws Exception {
    String written = HOSTILE.replace("<", "\\<").replace("&", "\\&").replace("\"", "\\\"");
    book.write(
        "manuscript/ja/one.md",
        "# %s\n\n## %s\n\n![%s](../../diagrams/all.svg \"%s\"){#fig-x}\n"
            .formatted(written, written, written, written.replace("\"", "”")));
    book.write("manuscript/ja/SUMMARY.md", "# " + written + "\n\n- [一](one.md)\n");
    EditionMetadata metadata =
        new EditionMetadataBuilder(Name.of(HOSTILE), "ja")
            .description(HOSTILE)
            .identifier("urn:example:1")
            .version(HOSTILE)
            .modified(Instant.EPOCH)
            .build();
    WebSite site = site(book.sources().content(metadata));
    for (WebFile file : site.files()) {
      if (file.path().endsWith(".html")) {
        Document page = WebSiteTest.page(site, file.path());
        assertThat(page.select("script:not([src]), [onload]")).as(file.path()).isEmpty();
        assertThat(page.select("header a.book").text()).isEqualTo(HOSTILE);
        assertThat(page.title()).contains(HOSTILE);
      }
    }
    assertThat(WebSiteTest.page(site, "one.html").select("img").attr("alt")).isEqualTo(HOSTILE);
    assertThat(WebSiteTest.deadEnds(site)).isEmpty();
  }

  @Test
  void keepOnlyWhatIsHarmlessOfRawHtml() throws Exception {
    book.write(
        "manuscript/ja/one.md",
        """
        # 一

        <div onclick="x()"><a href="javascript:x()">押す</a><script>x()</script></div>

        <span id="空"></span>あと<br>改行

        <table><tr><td></td><td>二</td></tr></table>
        """);
    WebSite site = site(content());
    Document page = WebSiteTest.page(site, "one.html");
    assertThat(page.select("[onclick], script:not([src]), a[href^=javascript]")).isEmpty();
    // HTML has no empty elements but its own: what is behind one would come to lie within.
    assertThat(text(site, "one.html")).doesNotContainPattern("<(?!br|hr|img|wbr|path)\\w+[^>]*/>");
    assertThat(page.getElementById("空").text()).isEmpty();
    assertThat(page.select("td")).extracting(Element::text).containsExactly("", "二");
  }

  @Test
  void tellTheSizesOfPictures() throws Exception {
    BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    for (String format : new String[] {"png", "jpg", "gif"}) {
      Path file = book.root().resolve("diagrams/photo-" + format + "." + format);
      assertThat(ImageIO.write(image, format, file.toFile())).isTrue();
    }
    Files.writeString(book.root().resolve("diagrams/broken.png"), "no picture");
    book.write(
        "manuscript/ja/one.md",
        """
        # 一

        ![い](../../diagrams/photo-png.png) ![ろ](../../diagrams/photo-jpg.jpg)
        ![は](../../diagrams/photo-gif.gif) ![に](../../diagrams/broken.png)
        ![ほ](../../diagrams/all.svg) <img src="../../diagrams/photo-png.png" alt="へ" width="50%">
        """);
    Document page = WebSiteTest.page(site(content()), "one.html");
    assertThat(page.select("img").eachAttr("alt")).containsExactly("い", "ろ", "は", "に", "ほ", "へ");
    assertThat(page.select("img[width=40][height=30][loading=lazy]").eachAttr("alt"))
        .containsExactly("い", "ろ", "は", "へ");
    assertThat(page.select("img[alt=へ]").attr("style")).isEqualTo("width: 50%;");
    assertThat(page.select("img[alt=に]").hasAttr("width")).isFalse();
    assertThat(page.select("img[width=200][height=80]").eachAttr("alt")).containsExactly("ほ");
  }

  @Test
  void makeWideTablesScroll() throws Exception {
    book.write(
        "manuscript/ja/one.md",
        "# 一\n\n|a|b|c|\n|---|---|---|\n|1|2|3|\n\n|a|b|c|d|\n|---|---|---|---|\n|1|2|3|4|\n");
    Document page = WebSiteTest.page(site(content()), "one.html");
    assertThat(page.select("table")).hasSize(2);
    assertThat(page.select("div.wide > table th").eachText()).containsExactly("a", "b", "c", "d");
    assertThat(page.select("div.wide").attr("style")).isEqualTo("--columns: 4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void haveTheWordsOfTheirLanguage(String language) throws Exception {
    WebSite site = site(book.sources().content(SampleBook.metadata(language)));
    Document page = WebSiteTest.page(site, "two.html");
    assertThat(page.select("html").attr("lang")).isEqualTo(language);
    boolean isJapanese = language.equals("ja");
    assertThat(page.select("nav.side").attr("aria-label"))
        .isEqualTo(isJapanese ? "目次" : "Contents");
    assertThat(text(site, "assets/words.js")).contains(isJapanese ? "\"検索\"" : "\"Search\"");
  }

  @Test
  void leadOnFromOneToTheNext() throws Exception {
    WebSite site = site(content());
    String path = "index.html";
    StringBuilder way = new StringBuilder(path);
    for (Element next = next(site, path); next != null; next = next(site, path)) {
      path = next.attr("href");
      way.append(' ').append(path);
    }
    assertThat(way)
        .hasToString(
            "index.html preface.html part-1.html one.html two.html figures-and-tables.html"
                + " colophon.html");
    Document two = WebSiteTest.page(site, "two.html");
    assertThat(two.select("nav.side [aria-current=page]").text()).isEqualTo("第3章 構成");
    assertThat(two.select("nav.side .sections a").eachText()).containsExactly("3.1 クォーラム");
    assertThat(two.select(".crumbs a").attr("href")).isEqualTo("part-1.html");
  }

  private static Element next(WebSite site, String path) throws Exception {
    return WebSiteTest.page(site, path).selectFirst("nav.turns a[rel=next]");
  }

  @Test
  void canBeSearchedByWordsAndReadings() throws Exception {
    book.write(
        "manuscript/ja/one.md",
        """
        # 概要

        {漢字|かんじ}と\\\\と"引用"。[^1]

        ## 節

        {index:多数決|たすうけつ}で決めます。

        [^1]: 注の文。
        """);
    String index = text(site(content()), "assets/search-index.js");
    assertThat(index)
        .startsWith("self.bookIndex = {pages: [\n")
        .contains("[\"one.html\",\"第1章 概要\",\"概要\",\"第1章 概要\",\"漢字と\\\\と\\\"引用\\\"。\"")
        .contains("\"1.1 節\",\"多数決で決めます。 注の文。\"]")
        .contains("[\"多数決\",\"たすうけつ\",[\"one.html#idx-1\",\"1.1\"]]")
        .contains("リスト3.1 状態 pvecm status")
        .doesNotContain("かんじ");
  }

  private EditionContent content() throws Exception {
    return book.sources().content(SampleBook.metadata("ja"));
  }

  private static WebSite site(EditionContent content) throws Exception {
    return WebSite.of(content, WebOptions.of("manuscript/ja"));
  }

  private static String text(WebSite site, String path) throws Exception {
    return new String(site.file(path).orElseThrow().bytes(), StandardCharsets.UTF_8);
  }
}
