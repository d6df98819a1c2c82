package io.github.proxmoxbook.book.edition.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.proxmoxbook.book.edition.Browser;
import io.github.proxmoxbook.book.edition.SampleBook;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A book with one of everything, {@code src/test/resources/look}, as readers of the site see and
 * use it, on a phone and on a desk, by day and by night.
 */
class SiteInBrowserTest {
  private static final Path LOOK = Path.of("src/test/resources/look");

  @TempDir static Path temp;
  private static WebSite site;
  private static Path folder;

  @BeforeAll
  static void build() throws Exception {
    SampleBook book = new SampleBook(temp.toRealPath().resolve("book"));
    try (Stream<Path> files = Files.walk(LOOK)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = book.root().resolve(LOOK.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
    }
    site =
        WebSite.of(
            book.sources().content(SampleBook.metadata("ja")), WebOptions.of("manuscript/ja"));
    // A folder with letters that addresses have to spell out.
    folder = temp.resolve("本 の#サイト");
    new WebFolder(folder, temp.resolve("site.list")).write(site.files());
  }

  @Test
  void showsAllPagesAndDoesWhatReadersExpect() throws Exception {
    List<String> pages =
        site.files().stream().map(WebFile::path).filter(path -> path.endsWith(".html")).toList();
    assertThat(pages).contains("index.html", "prose.html", "part-1.html", "terms.html", "404.html");
    String query =
        pages.stream()
            .map(page -> "page=" + URLEncoder.encode(page, StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", "?", ""));
    byte[] json = Browser.ask(folder, temp, Browser.Mode.DAY, "site.html" + query);
    JsonNode result = new ObjectMapper().readTree(json);
    assertThat(texts(result.get("failures"))).isEmpty();
    assertThat(texts(result.get("done")))
        .containsAll(pages)
        .contains("searchFindsAndOpens", "codeIsCopied", "textCanBeExchanged");
  }

  private static List<String> texts(JsonNode array) {
    return Stream.iterate(0, i -> i < array.size(), i -> i + 1)
        .map(i -> array.get(i).asText())
        .toList();
  }

  @Test
  void worksWithoutAServer() throws Exception {
    Path page = folder.resolve("lists.html");
    String html = Files.readString(page);
    Files.writeString(
        folder.resolve("assets/ask.js"),
        """
        addEventListener('load', async () => {
          await book.search.open();
          const input = document.querySelector('dialog.find input');
          input.value = 'ふぇんしんぐ';
          input.dispatchEvent(new Event('input'));
        });
        """);
    Path asking = folder.resolve("asking.html");
    Files.writeString(
        asking, html.replace("</head>", "<script src=\"assets/ask.js\" defer></script></head>"));
    Document shown = Jsoup.parse(Browser.dump(asking.toUri().toASCIIString(), temp));
    assertThat(shown.select("html").attr("data-appearance")).isEqualTo("system");
    assertThat(shown.select("dialog.find[open] .results .title").eachText()).contains("1.2 引用と用語");
    assertThat(shown.select("dialog.find .results a").eachAttr("href"))
        .anyMatch(href -> href.startsWith("prose.html?find="));
  }
}
