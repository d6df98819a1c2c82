package io.github.proxmoxbook.book.edition.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.Browser;
import io.github.proxmoxbook.book.edition.SampleBook;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A book with one of everything, {@code src/test/resources/look}, as readers see it on a phone. Its
 * pages are judged by axe-core, which knows what WCAG asks for and can be measured.
 */
class EpubInBrowserTest {
  private static final Path LOOK = Path.of("src/test/resources/look");

  @TempDir static Path folder;
  private static Path unzipped;
  private static List<String> pages;

  @BeforeAll
  static void build() throws Exception {
    SampleBook book = new SampleBook(folder.resolve("book"));
    copy(LOOK, book.root());
    Path target = folder.resolve("book.epub");
    new EpubAssembler(book.epub(target))
        .assemble(book.sources().content(SampleBook.metadata("ja")));
    unzipped = folder.resolve("unzipped");
    try (FileSystem zip = FileSystems.newFileSystem(target)) {
      copy(zip.getPath("EPUB"), unzipped);
    }
    try (Stream<Path> files = Files.list(unzipped)) {
      pages =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".xhtml"))
              .sorted()
              .toList();
    }
  }

  @Test
  void hasAPageOfEveryKind() {
    assertThat(pages)
        .contains("title-page.xhtml", "nav.xhtml", "part-1.xhtml", "front-01.xhtml")
        .contains("chapter-01.xhtml", "chapter-05.xhtml", "back-01.xhtml", "index.xhtml");
  }

  @ParameterizedTest
  @EnumSource
  void showsAllPagesWithinThePageAndAccessibly(Browser.Mode mode) throws Exception {
    List<Browser.Report> reports = Browser.open(unzipped, folder, mode, pages);
    assertThat(reports).extracting(Browser.Report::page).isEqualTo(pages);
    assertThat(reports).allMatch(report -> report.elements() > 5);
    List<String> findings = new ArrayList<>();
    for (Browser.Report report : reports) {
      report.outside().forEach(what -> findings.add(report.page() + " outside: " + what));
      report.broken().forEach(what -> findings.add(report.page() + " broken: " + what));
      report.missing().forEach(what -> findings.add(report.page() + " missing: " + what));
      report.violations().forEach(what -> findings.add(report.page() + " axe: " + what));
    }
    assertThat(findings).isEmpty();
  }

  @Test
  void leadsFromEveryLinkToSomething() throws Exception {
    int links = 0;
    for (String page : pages) {
      for (Element link : parse(page).select("a[href]:not([href^=http])")) {
        String[] target = link.attr("href").split("#", 2);
        Document landing = parse(target[0].isEmpty() ? page : target[0]);
        links++;
        if (target.length > 1) {
          assertThat(landing.getElementById(target[1])).as("%s in %s", link, page).isNotNull();
        }
      }
    }
    assertThat(links).isGreaterThan(40);
  }

  @Test
  void seesWhatIsWrongWithAPage() throws Exception {
    Path wrong = Files.createDirectories(folder.resolve("wrong"));
    Files.writeString(
        wrong.resolve("page.xhtml"),
        """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="ja"><head><title>悪い例</title></head><body>
        <h1>悪い例</h1>
        <p style="width: 500px">はみ出します</p>
        <table><tr><td style="width: 1em; overflow-wrap: anywhere">Debian</td></tr></table>
        <p><img src="missing.png" alt="ない図"/></p>
        <pre><code><span class="code-line" style="color: #aaa; background: #fff">薄い</span></code></pre>
        </body></html>
        """);
    List<Browser.Report> reports =
        Browser.open(wrong, folder, Browser.Mode.DAY, List.of("page.xhtml"));
    assertThat(reports).hasSize(1);
    assertThat(reports.get(0).outside()).anyMatch(what -> what.contains("はみ出します"));
    assertThat(reports.get(0).broken()).containsExactly("Debian");
    assertThat(reports.get(0).missing()).containsExactly("missing.png");
    assertThat(reports.get(0).violations())
        .anyMatch(what -> what.startsWith("color-contrast: ") && what.contains("薄い"));
  }

  private static Document parse(String page) throws Exception {
    return Jsoup.parse(Files.readString(unzipped.resolve(page)), "", Parser.xmlParser());
  }

  private static void copy(Path from, Path to) throws Exception {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
    }
  }
}
