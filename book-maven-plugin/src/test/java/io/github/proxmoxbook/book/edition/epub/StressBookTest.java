package io.github.proxmoxbook.book.edition.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.EditionSources;
import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.edition.verify.EditionFile;
import io.github.proxmoxbook.book.edition.verify.EpubVerifier;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each of the synthetic books makes a valid EPUB, twice the same bytes, with all of its words and
 * all of its chapters in the contents.
 */
@Timeout(1200)
class StressBookTest {
  private static final Pattern MARK = Pattern.compile("M(\\d+)E");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void isValidAndCompleteAndTheSame(StressBook book) throws Exception {
    check(book, false);
  }

  @ParameterizedTest
  @MethodSource
  @Tag("campaign")
  void isSoInItsFullSize(StressBook book) throws Exception {
    check(book, true);
  }

  private static Stream<StressBook> isSoInItsFullSize() {
    return Stream.of(StressBook.values()).filter(StressBook::grows);
  }

  private void check(StressBook book, boolean isLarge) throws Exception {
    StressPages pages = book.write(folder, isLarge);
    SampleBook sample = pages.book();
    EditionSources sources = sample.sources();
    assertThat(sources.problems())
        .filteredOn(problem -> problem.severity() == Severity.ERROR)
        .isEmpty();
    Path epub = folder.resolve("target/book.epub");
    assemble(sample.epub(epub), sources, book.language());
    List<Problem> findings = new EpubVerifier().verify(new EditionFile(epub, "book.epub"));
    assertThat(findings.stream().limit(20)).isEmpty();
    assertHoldsAll(pages, epub);
    Path again = folder.resolve("target/again.epub");
    assemble(sample.epub(again), sample.sources(), book.language());
    assertThat(Files.mismatch(epub, again)).isEqualTo(-1);
  }

  private static void assemble(EpubOptions options, EditionSources sources, String language)
      throws Exception {
    new EpubAssembler(options).assemble(sources.content(SampleBook.metadata(language)));
  }

  private static void assertHoldsAll(StressPages pages, Path epub) throws Exception {
    List<Integer> marks = new ArrayList<>();
    List<String> chapters = new ArrayList<>();
    try (ZipFile zip = new ZipFile(epub.toFile())) {
      for (String page : spine(zip)) {
        if (!page.equals("nav.xhtml")) {
          Document document = parse(zip, page);
          // A reference repeats the title of what it leads to.
          document.select("a.xref").remove();
          Matcher mark = MARK.matcher(document.body().wholeText());
          while (mark.find()) {
            marks.add(Integer.parseInt(mark.group(1)));
          }
        }
        if (page.startsWith("chapter-")) {
          chapters.add(page);
        }
      }
      assertThat(chapters).hasSize(pages.chapters());
      assertThat(parse(zip, "nav.xhtml").select("nav#toc a").eachAttr("href"))
          .containsAll(chapters);
    }
    assertThat(marks)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, pages.marks()).boxed().toList());
  }

  private static List<String> spine(ZipFile zip) throws Exception {
    Document opf = parse(zip, "package.opf");
    List<String> pages = new ArrayList<>();
    for (Element item : opf.select("spine > itemref")) {
      pages.add(opf.getElementById(item.attr("idref")).attr("href"));
    }
    return pages;
  }

  private static Document parse(ZipFile zip, String entry) throws Exception {
    byte[] bytes = zip.getInputStream(zip.getEntry("EPUB/" + entry)).readAllBytes();
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
  }
}
