package io.github.proxmoxbook.book.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.proxmoxbook.book.edition.epub.EpubAssembler;
import io.github.proxmoxbook.book.edition.pdf.PdfAssembler;
import io.github.proxmoxbook.book.edition.pdf.PdfOptions;
import io.github.proxmoxbook.book.edition.pdf.PdfResult;
import io.github.proxmoxbook.book.edition.verify.EditionFile;
import io.github.proxmoxbook.book.edition.verify.EpubVerifier;
import io.github.proxmoxbook.book.edition.verify.PdfVerifier;
import io.github.proxmoxbook.book.manuscript.Matter;
import io.github.proxmoxbook.book.problem.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book whose order is that of one master document in AsciiDoc. */
class MasterBookTest {
  @TempDir Path folder;
  private SampleBook book;

  @BeforeEach
  void write() throws IOException {
    book = new SampleBook(folder);
    for (String file : List.of("SUMMARY.md", "preface.md", "one.md", "two.md")) {
      book.delete("manuscript/ja/" + file);
    }
    book.write(
        "manuscript/ja/index.adoc",
        """
        = 見本の本
        著者 太郎
        :doctype: book
        :sectnums:
        :imagesdir: ../../diagrams

        前置きです。<<quorum>>と<<fig-a>>と<<_part_two>>を見ます。

        [dedication]
        == 献辞

        家族へ。footnote:one[共通の注。((注の語|ちゅうのご))]

        = 基礎

        [partintro]
        第I部の前書きです。<<glossary>>と<<app>>とxref:ch/two.adoc[]を読みます。

        include::ch/one.adoc[leveloffset=+1]

        include::ch/two.adoc[leveloffset=+1]

        [[_part_two]]
        = 応用

        include::ch/three.adoc[]

        :sectnums!:

        == 番号なし

        ここには番号がありません。

        :sectnums:

        [appendix]
        [[app]]
        == 付録の題

        === 付録の節

        .付録の表
        [#tbl-x]
        |===
        |列 |値
        |===

        <<tbl-x>>です。

        [glossary]
        [[glossary]]
        == 用語

        [glossary]
        [[term-q]]クォーラム:: 定足数です。

        [bibliography]
        == 文献

        - [[[kr,1]]] 文献の一つ。

        [index]
        == 索引
        """);
    book.write(
        "manuscript/ja/ch/one.adoc",
        """
        = 第一の章

        <<quorum>>と<<kr>>と<<term-q>>。

        [[quorum]]
        == クォーラムの節

        本文です。footnote:one[]((語|ご))

        .図の題
        [#fig-a]
        image::all.svg[絵]
        """);
    book.write(
        "manuscript/ja/ch/two.adoc",
        """
        = 第二の章

        xref:ch/one.adoc#quorum[]と<<_第一の章>>。

        == 含む節

        include::sub.adoc[]
        """);
    book.write("manuscript/ja/ch/sub.adoc", "含まれた文です。\n");
    book.write(
        "manuscript/ja/ch/three.adoc",
        """
        == 第三の章

        第1章と図1.1と付録Aと表A.1。

        [discrete]
        === 目次に出ない

        === 節

        節の本文です。
        """);
  }

  @Test
  void readsPartsChaptersAndSpecialSections() throws Exception {
    EditionContent content = content();
    assertThat(content.parts())
        .extracting(EditionPart::matter, EditionPart::heading)
        .containsExactly(
            tuple(Matter.FRONT, ""),
            tuple(Matter.MAIN, "第I部 基礎"),
            tuple(Matter.MAIN, "第II部 応用"),
            tuple(Matter.BACK, ""));
    assertThat(content.chapters())
        .extracting(EditionChapter::id, EditionChapter::kind, EditionChapter::heading)
        .containsExactly(
            tuple("front-01", "preface", "Preface"),
            tuple("front-02", "dedication", "献辞"),
            tuple("chapter-01", "", "第1章 第一の章"),
            tuple("chapter-02", "", "第2章 第二の章"),
            tuple("chapter-03", "", "第3章 第三の章"),
            tuple("main-02", "", "番号なし"),
            tuple("appendix-01", "appendix", "付録A 付録の題"),
            tuple("back-02", "glossary", "用語"),
            tuple("back-03", "bibliography", "文献"));
    assertThat(content.chapters().get(2).source()).isEqualTo("manuscript/ja/ch/one.adoc");
    assertThat(content.chapters().get(6).sections())
        .extracting(EditionSection::heading)
        .containsExactly("A.1 付録の節");
  }

  @Test
  void resolvesReferencesWithinTheWholeDocument() throws Exception {
    EditionContent content = content();
    assertThat(text(content, "front-01"))
        .contains("href=\"chapter-01.xhtml#quorum\" class=\"xref\">1.1 クォーラムの節</a>")
        .contains("href=\"chapter-01.xhtml#fig-a\" class=\"xref\">図1.1</a>")
        .contains("href=\"part-2.xhtml\" class=\"xref\">第II部 応用</a>");
    assertThat(text(content, "part-1"))
        .contains(">用語</a>", ">付録A 付録の題</a>", ">第2章 第二の章</a>")
        .doesNotContain("<h1");
    assertThat(text(content, "chapter-02")).contains(">1.1 クォーラムの節</a>", ">第1章 第一の章</a>");
    assertThat(text(content, "chapter-03"))
        .contains("<a class=\"mention\" href=\"appendix-01.xhtml\">付録A</a>")
        .contains("<a class=\"mention\" href=\"appendix-01.xhtml#tbl-x\">表A.1</a>")
        .contains("class=\"discrete\"");
  }

  @Test
  void givesEachChapterTheNotesThatItCalls() throws Exception {
    EditionContent content = content();
    assertThat(text(content, "front-02")).contains("id=\"fn-1\"", "共通の注。", "index-term");
    assertThat(text(content, "chapter-01")).contains("id=\"fn-1\"", "共通の注。");
  }

  @Test
  void findsNothingWrong() throws Exception {
    assertThat(book.sources().problems())
        .filteredOn(problem -> problem.severity() != Severity.INFO)
        .isEmpty();
  }

  @Test
  void namesTheFileAndLineOfAMistake() throws Exception {
    book.write("manuscript/ja/ch/sub.adoc", "含まれた文です。\n\n<<nowhere>>\n");
    assertThat(book.sources().problems())
        .filteredOn(problem -> problem.severity() == Severity.ERROR)
        .extracting(problem -> problem.location() + " " + problem.message(), p -> p.hint())
        .containsExactly(
            tuple(
                "manuscript/ja/ch/sub.adoc:3:1 no anchor #nowhere in this document",
                "give the place an id: [[nowhere]]"));
  }

  @Test
  void takesTheDocumentThatIsNamedWhereThereAreSeveral() throws Exception {
    book.write("manuscript/ja/other.adoc", "= 別の本\n:doctype: book\n\n== 別の章\n");
    assertThat(book.sources().problems())
        .extracting(problem -> problem.message())
        .contains("there is no SUMMARY.md, and each of index.adoc, other.adoc is a whole book");
    book.manuscript("manuscript/ja/other.adoc");
    assertThat(content().chapters()).extracting(EditionChapter::heading).containsExactly("第1章 別の章");
  }

  @Test
  void numbersAllChaptersOfADocumentThatSaysNothingAboutNumbers() throws Exception {
    book.write(
        "manuscript/ja/index.adoc",
        "= 本\n:doctype: book\n\n== はじめ\n\n[colophon]\n== 奥付\n\n== おわり\n");
    assertThat(content().chapters())
        .extracting(EditionChapter::heading)
        .containsExactly("第1章 はじめ", "奥付", "第2章 おわり");
  }

  @Test
  void passesTheChecksOfBothEditions() throws Exception {
    EditionSources sources = book.sources();
    EditionContent content = sources.content(SampleBook.metadata("ja"));
    Path pdf = folder.resolve("target/book.pdf");
    PdfResult result =
        new PdfAssembler(new PdfOptions(pdf, sources.fonts(), List.of(), problem -> true))
            .assemble(content);
    assertThat(result.problems()).isEmpty();
    assertThat(new PdfVerifier().verify(new EditionFile(pdf, "book.pdf"))).isEmpty();
    Path epub = folder.resolve("target/book.epub");
    assertThat(new EpubAssembler(book.epub(epub)).assemble(content)).isEmpty();
    assertThat(new EpubVerifier().verify(new EditionFile(epub, "book.epub"))).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      String text = new PDFTextStripper().getText(document);
      String contents = text.substring(text.indexOf("目次"), text.indexOf("図一覧"));
      assertThat(contents).contains("節").doesNotContain("目次に出ない");
    }
    try (ZipFile zip = new ZipFile(epub.toFile())) {
      String part =
          new String(
              zip.getInputStream(zip.getEntry("EPUB/part-1.xhtml")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertThat(part).contains(">第I部</span>", "第I部の前書きです。");
    }
  }

  private EditionContent content() throws Exception {
    return book.sources().content(SampleBook.metadata("ja"));
  }

  private static String text(EditionContent content, String id) {
    return content.parts().stream()
        .flatMap(part -> part.texts().stream())
        .filter(chapter -> chapter.id().equals(id))
        .findFirst()
        .orElseThrow()
        .xhtml();
  }
}
