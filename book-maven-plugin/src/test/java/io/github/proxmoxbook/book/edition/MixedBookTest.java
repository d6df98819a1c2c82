package io.github.proxmoxbook.book.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.epub.EpubAssembler;
import io.github.proxmoxbook.book.edition.pdf.PdfAssembler;
import io.github.proxmoxbook.book.edition.pdf.PdfOptions;
import io.github.proxmoxbook.book.edition.pdf.PdfResult;
import io.github.proxmoxbook.book.edition.verify.EditionFile;
import io.github.proxmoxbook.book.edition.verify.EpubVerifier;
import io.github.proxmoxbook.book.edition.verify.PdfVerifier;
import io.github.proxmoxbook.book.output.Fingerprint;
import io.github.proxmoxbook.book.problem.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book with chapters in both formats is one book, in both editions. */
class MixedBookTest {
  @TempDir Path folder;
  private SampleBook book;

  @BeforeEach
  void write() throws IOException {
    book = new SampleBook(folder);
    book.write(
        "manuscript/ja/SUMMARY.md",
        """
        # 見本

        [まえがき](preface.md)

        # 基礎

        - [概要](one.md)
        - [構成](two.md)
        - [運用](three.adoc)

        [用語集](glossary.adoc)
        """);
    book.write(
        "manuscript/ja/one.md",
        """
        # 概要

        [](three.adoc)と[](three.adoc#backup)と[](three.adoc#fig-again)と[](three.adoc#tbl-jobs)を読む。

        [](glossary.adoc#term-quorum)は[](glossary.adoc)にある。第3章も見る。{index:クォーラム|くおーらむ}
        """);
    book.write("manuscript/ja/part.adoc", "== 含まれた節\n\n含まれた段落です。\n");
    book.write(
        "manuscript/ja/three.adoc",
        """
        = 運用
        :imagesdir: ../../diagrams

        {product}を運用します。xref:two.md#quorum[]とxref:two.md#fig-all[]と<<two.md#tbl-parts>>と
        xref:glossary.adoc#term-quorum[]を参照します。footnote:[脚注の文です。]((クォーラム|くおーらむ))

        [#backup]
        == バックアップ

        <<fig-again>>と<<tbl-jobs>>と<<lst-backup>>と<<backup,この節>>。

        .もう一度の全体像
        [#fig-again]
        image::all.svg[全体の図]

        .ジョブ
        [#tbl-jobs,cols="1,^2,1a",options="header,footer"]
        |===
        |名前 |時刻 |注

        |夜間 |02:00 |* 項目
        2+|毎週 |NOTE: 注の中の注。
        |計 | |2
        |===

        .バックアップする
        [#lst-backup]
        [source,bash,linenums,highlight=2]
        ----
        vzdump 100 # <1>
        qm list <2>
        ----
        <1> 仮想マシンを保存します。
        <2> 一覧を見ます。

        [WARNING]
        .注意
        ====
        気を付けてください。

        . 一
        .. 二
        ====

        * [x] 済み
        * [ ] まだ

        用語:: 説明です。

        [quote,誰か,『本』]
        引用です。

        [verse]
        ____
        一行
        二行
        ____

        .脇の話
        ****
        囲みの本文です。kbd:[Ctrl+C]とbtn:[保存]とmenu:表示[拡大]。
        ****

        .例
        ====
        例の本文です。{漢字|かんじ}と**太字**と__強調__と##印##とH~2~Oとx^2^。
        ====

        include::part.adoc[]

        [discrete]
        === 目次に出ない見出し

        終わりの段落です。
        """);
    book.write(
        "manuscript/ja/glossary.adoc",
        """
        = 用語集

        [glossary]
        [[term-quorum]]クォーラム:: 過半数の票です。xref:one.md[]とxref:three.adoc#backup[言葉]で使います。
        """);
  }

  @Test
  void hasOneNumberingAndReferencesInBothDirections() throws Exception {
    EditionSources sources = book.sources();
    assertThat(sources.problems()).noneMatch(p -> p.severity() != Severity.INFO);
    EditionContent content = sources.content(SampleBook.metadata("ja"));

    assertThat(content.chapters())
        .extracting(EditionChapter::heading)
        .containsExactly("まえがき", "第1章 概要", "第2章 構成", "第3章 運用", "用語集");
    assertThat(content.chapters().get(1).xhtml())
        .contains(">第3章 運用</a>", ">3.1 バックアップ</a>", ">図3.1</a>", ">表3.1</a>")
        .contains(
            "#term-quorum\" class=\"xref\">クォーラム</a>",
            "<a class=\"mention\" href=\"chapter-03.xhtml\">第3章</a>");
    assertThat(content.chapters().get(3).xhtml())
        .contains("Proxmox VEを運用します。")
        .contains(">2.1 クォーラム</a>", ">図2.1</a>", ">表2.1</a>", ">リスト3.1</a>")
        .contains("<span class=\"tok-name\">vzdump</span>", "<b class=\"conum\">(1)</b>");
    assertThat(content.index().get(0).entries().get(0).places()).hasSize(2);
  }

  @Test
  void reportsBrokenReferencesWhereTheyAre() throws Exception {
    book.write("manuscript/ja/one.md", "# 概要\n\n[](three.adoc#nowhere)\n");
    book.write("manuscript/ja/part.adoc", "== 節\n\nこの<<gone>>とxref:two.md#gone[]\n");

    assertThat(book.sources().problems())
        .filteredOn(p -> p.severity() == Severity.ERROR)
        .extracting(p -> p.rule().id() + " " + p.location())
        .containsExactlyInAnyOrder(
            "reference.anchor-unknown manuscript/ja/one.md:3:1",
            "reference.anchor-unknown manuscript/ja/part.adoc:3:3",
            "reference.anchor-unknown manuscript/ja/part.adoc:3:12");
  }

  @Test
  void writesHintsInTheFormatOfTheChapter() throws Exception {
    book.write("manuscript/ja/part.adoc", "== 節\n\n.題\n[#fig-alone]\nimage::all.svg[]\n");

    assertThat(book.sources().problems())
        .filteredOn(p -> p.location().file().equals("manuscript/ja/part.adoc"))
        .extracting(p -> p.location().line() + " " + p.hint())
        .containsExactlyInAnyOrder(
            "5 refer to it where the text speaks of it: <<fig-alone>>",
            "5 say in one sentence what it shows: image:../../diagrams/all.svg[text]");
  }

  @Test
  void dependsOnWhatItsChaptersInclude() throws Exception {
    String before = book.sources().addTo(new Fingerprint()).value();
    assertThat(book.sources().addTo(new Fingerprint()).value()).isEqualTo(before);

    book.write("manuscript/ja/part.adoc", "== 節\n\n変わった段落です。\n");

    assertThat(book.sources().addTo(new Fingerprint()).value()).isNotEqualTo(before);
  }

  @Test
  void passesTheChecksOfTheEpub() throws Exception {
    Path target = folder.resolve("target/book.epub");
    new EpubAssembler(book.epub(target))
        .assemble(book.sources().content(SampleBook.metadata("ja")));

    assertThat(new EpubVerifier().verify(new EditionFile(target, "book.epub"))).isEmpty();
  }

  @Test
  void passesTheChecksOfThePdf() throws Exception {
    Path target = folder.resolve("target/book.pdf");
    EditionSources sources = book.sources();
    PdfResult result =
        new PdfAssembler(new PdfOptions(target, sources.fonts(), List.of(), problem -> true))
            .assemble(sources.content(SampleBook.metadata("ja")));

    assertThat(result.problems()).isEmpty();
    assertThat(new PdfVerifier().verify(new EditionFile(target, "book.pdf"))).isEmpty();
    try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("含まれた段落です。", "脚注の文です。", "vzdump 100", "囲みの本文です。");
    }
  }
}
