package io.github.proxmoxbook.book.edition.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.edition.accessibility.AccessibilityRule;
import io.github.proxmoxbook.book.edition.epub.EpubAssembler;
import io.github.proxmoxbook.book.edition.epub.EpubOptions;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What EPUBCheck does not see in a finished EPUB is reported as well, at its source. */
class EpubAccessibilityTest {
  private static final String CHAPTER = "EPUB/chapter-01.xhtml";

  @TempDir private Path folder;

  @Test
  void aBookInOrderIsSilent() throws Exception {
    SampleBook book = new SampleBook(folder);

    assertThat(verify(book)).isEmpty();
  }

  @Test
  void aClaimIsValidAndBackedByTheReading() throws Exception {
    SampleBook book = new SampleBook(folder);
    book.write("own.css", "h2 { color: #999; background-color: #fff }\n");
    Path target = folder.resolve("target/book.epub");
    EditionFile edition = new EditionFile(target, "target/book.epub");
    EditionContent content = book.sources().content(SampleBook.metadata("ja"));

    assertThat(new EpubAssembler(certified(book.epub(target))).assemble(content)).isEmpty();
    assertThat(new EpubVerifier().verify(edition)).isEmpty();
    assertThat(opf(target)).contains("EPUB Accessibility 1.1 - WCAG 2.1 Level AA</meta>");

    EpubOptions pale = certified(book.epub(target, book.root().resolve("own.css")));
    assertThat(new EpubAssembler(pale).assemble(content))
        .extracting(Problem::rule)
        .containsExactly(AccessibilityRule.CONFORMANCE_NOT_CLAIMED);
    assertThat(new EpubVerifier().verify(edition))
        .extracting(Problem::rule)
        .containsExactly(AccessibilityRule.CONTRAST);
    assertThat(opf(target)).doesNotContain("conformsTo", "certifiedBy");
  }

  @Test
  void findingsNameTheSource() throws Exception {
    SampleBook book = new SampleBook(folder);
    book.write(
        "manuscript/ja/one.md",
        """
        # 概要

        ![](../../diagrams/all.svg)

        管理画面は<https://192.168.1.10:8006/>です。

        <table>
        <tr><td>部品</td><td>役割</td></tr>
        <tr><td>corosync</td><td>通信</td></tr>
        </table>
        """);

    assertThat(verify(book))
        .extracting(problem -> problem.location().toString(), Problem::rule, Problem::severity)
        .containsExactly(
            tuple("manuscript/ja/one.md:3", AccessibilityRule.ALT_MISSING, Severity.WARNING),
            tuple("manuscript/ja/one.md:5", AccessibilityRule.LINK_PRIVATE, Severity.WARNING),
            tuple("manuscript/ja/one.md:7", AccessibilityRule.TABLE_HEADS_MISSING, Severity.INFO));
  }

  @Test
  void messagesNameThePlaceInTheEpub() throws Exception {
    EditionFile edition =
        new EpubSample()
            .chapter("<h1>第1章</h1>\n<h3>深い</h3>\n<p>文</p>")
            .writeTo(folder.resolve("book.epub"));

    assertThat(new EpubVerifier().verify(edition))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.location()).isEqualTo(edition.location());
              assertThat(problem.message())
                  .isEqualTo(
                      CHAPTER
                          + ":6:1: the heading \"深い\" is of level 3, and the one before it of"
                          + " level 1");
            });
  }

  @Test
  void styleSheetsOfThePackageCount() throws Exception {
    EditionFile edition =
        new EpubSample()
            .chapter("<h1>第1章</h1>\n<p>文</p>")
            .with("EPUB/styles/own.css", "p { margin: 0 }\np { color: #ccc }\n")
            .replace(CHAPTER, "<title>", "<link rel='stylesheet' href='styles/own.css'/><title>")
            .replace(
                "EPUB/package.opf",
                "</manifest>",
                "<item id=\"css\" href=\"styles/own.css\" media-type=\"text/css\"/></manifest>")
            .writeTo(folder.resolve("book.epub"));

    assertThat(new EpubVerifier().verify(edition))
        .extracting(Problem::rule, Problem::message)
        .containsExactly(
            tuple(
                AccessibilityRule.CONTRAST,
                "EPUB/styles/own.css:2:5: the text of <p> in #cccccc on a white page has a contrast"
                    + " of 1.6:1 where 4.5:1 is needed (first in EPUB/chapter-01.xhtml:6)"));
  }

  @Test
  void whatIsMissingIsForEpubcheckToSay() throws Exception {
    String container = "META-INF/container.xml";
    EditionFile without =
        new EpubSample()
            .replace(container, "package.opf", "other.opf")
            .writeTo(folder.resolve("a.epub"));
    EditionFile hollow =
        new EpubSample()
            .replace("EPUB/package.opf", "chapter-01.xhtml", "chapter-02.xhtml")
            .writeTo(folder.resolve("b.epub"));

    for (EditionFile edition : List.of(without, hollow)) {
      assertThat(new EpubVerifier().verify(edition))
          .isNotEmpty()
          .extracting(Problem::rule)
          .doesNotHaveAnyElementsOfTypes(AccessibilityRule.class);
    }
  }

  private static EpubOptions certified(EpubOptions options) {
    return new EpubOptions(
        options.target(),
        options.styles(),
        options.tocDepth(),
        options.code(),
        options.diagrams(),
        options.pages(),
        options.pageSource(),
        options.cover(),
        options.fonts(),
        Optional.of("版元"));
  }

  private static String opf(Path epub) throws IOException {
    try (ZipFile zip = new ZipFile(epub.toFile());
        InputStream in = zip.getInputStream(zip.getEntry("EPUB/package.opf"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private List<Problem> verify(SampleBook book) throws Exception {
    Path target = folder.resolve("target/book.epub");
    new EpubAssembler(book.epub(target))
        .assemble(book.sources().content(SampleBook.metadata("ja")));
    return new EpubVerifier().verify(new EditionFile(target, "target/book.epub"));
  }
}
