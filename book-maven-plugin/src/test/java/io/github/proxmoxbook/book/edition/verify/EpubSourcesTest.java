package io.github.proxmoxbook.book.edition.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.edition.epub.EpubAssembler;
import io.github.proxmoxbook.book.problem.EntryPlaces;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.PagePlaces;
import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What EPUBCheck finds is reported at the line of the chapter it stems from. */
class EpubSourcesTest {
  /** Lines 10 and 11 hold what our Markdown lets through and EPUBCheck does not. */
  private static final String BROKEN =
      """
      # 概要

      一つ目の段落です。

      二つ目は<li>項目</li>です。

      三つ目の段落です。

      <details>
      <p>四つ目の段落です。</p>
      <summary>後の要約</summary>
      </details>

      五つ目の段落です。
      """;

  @TempDir private Path folder;
  private SampleBook book;

  @BeforeEach
  void write() throws IOException {
    book = new SampleBook(folder);
  }

  @Test
  void findingsOnAChapterNameItsSource() throws Exception {
    book.write("manuscript/ja/one.md", BROKEN);
    List<Problem> problems = verify();
    assertThat(problems)
        .extracting(problem -> problem.location().toString(), problem -> problem.rule())
        .containsExactly(
            tuple("manuscript/ja/one.md:5", VerifyRule.EPUB_EPUBCHECK),
            tuple("manuscript/ja/one.md:10", VerifyRule.EPUB_EPUBCHECK),
            tuple("manuscript/ja/one.md:11", VerifyRule.EPUB_EPUBCHECK));
    assertThat(problems)
        .extracting(Problem::message)
        .allMatch(message -> message.matches("RSC-005: EPUB/chapter-01\\.xhtml:\\d+:\\d+: .+"));
  }

  @Test
  void findingsOnAnEditionWithoutPlacesNameTheEdition() throws Exception {
    book.write("manuscript/ja/one.md", BROKEN);
    assemble();
    Files.delete(PagePlaces.beside(target()));
    assertThat(new EpubVerifier().verify(edition()))
        .hasSize(3)
        .extracting(Problem::location)
        .containsOnly(Location.of("target/book.epub"));
  }

  @Test
  void everyBlockOfAChapterHasItsPlace() throws Exception {
    assemble();
    EntryPlaces places = EntryPlaces.of(target());
    String chapter = entry("EPUB/chapter-03.xhtml");
    assertThat(chapter).doesNotContain("data-line");
    for (String[] expected :
        new String[][] {
          {"<h1", "manuscript/ja/two.md:1"},
          {"<h2", "manuscript/ja/two.md:3"},
          {"<figure", "manuscript/ja/two.md:7"},
          {"<table", "manuscript/ja/two.md:11"},
          {"corosync", "manuscript/ja/two.md:11"},
          {"<pre", "manuscript/ja/two.md:15"}
        }) {
      int at = chapter.indexOf(expected[0]);
      assertThat(at).as(expected[0]).isPositive();
      int line = (int) chapter.substring(0, at + 1).lines().count();
      int column = at - chapter.lastIndexOf('\n', at);
      assertThat(places.at("EPUB/chapter-03.xhtml", line, column))
          .as(expected[0])
          .get()
          .hasToString(expected[1]);
    }
    assertThat(places.at("EPUB/part-1.xhtml", 3, 1))
        .contains(new Location("manuscript/ja/SUMMARY.md", 5, 0));
  }

  @Test
  void findingsOnAStyleSheetOfTheBookNameItsLine() throws Exception {
    book.write("styles/own.css", "p { color: #111111; }\n\np { direction: rtl; }\n");
    Path sheet = folder.resolve("styles/own.css");
    new EpubAssembler(book.epub(target(), sheet)).assemble(content());
    assertThat(new EpubVerifier().verify(edition()))
        .filteredOn(problem -> problem.message().startsWith("CSS-001: EPUB/styles/own.css:3"))
        .singleElement()
        .extracting(Problem::location)
        .isEqualTo(new Location("styles/own.css", 3, 0));
  }

  private List<Problem> verify() throws Exception {
    assemble();
    return new EpubVerifier().verify(edition());
  }

  private EditionContent content() throws Exception {
    return book.sources().content(SampleBook.metadata("ja"));
  }

  private void assemble() throws Exception {
    new EpubAssembler(book.epub(target())).assemble(content());
  }

  private EditionFile edition() {
    return new EditionFile(target(), "target/book.epub");
  }

  private Path target() {
    return folder.resolve("target/book.epub");
  }

  private String entry(String name) throws IOException {
    try (ZipFile zip = new ZipFile(target().toFile());
        InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
