package io.github.proxmoxbook.book.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.output.Fingerprint;
import io.github.proxmoxbook.book.problem.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What references without words of their own read, across files and formats. */
class ReferenceTextTest {
  private static final String PLACES =
      """
      [[whole,全体の言葉]]
      = 場所
      :imagesdir: ../../diagrams

      [[given,節の言葉]]
      == 言葉のある節

      [#plain]
      == ただの節

      === 下の節

      [#deep]
      ==== 番号のない節

      .図の題
      [[fig-given,図の言葉]]
      image::all.svg[図]

      .図の題
      [#fig-plain]
      image::all.svg[図]

      [#fig-bare]
      image::all.svg[図]

      .表の題
      [#tbl-plain]
      |===
      |一
      |===

      .リストの題
      [#lst-plain]
      ----
      code
      ----

      [[note,段落の言葉]]段落。

      [#bare]
      題も言葉もない段落。

      [[term]]用語:: 説明。
      [[term-given,項の言葉]]別の用語:: 説明。

      [bibliography]
      * [[[book,山田2020]]] 山田『本』。
      * [[[other]]] 佐藤『本』。
      """;

  @TempDir Path folder;
  private SampleBook book;

  @BeforeEach
  void write() throws IOException {
    book = new SampleBook(folder);
    book.write(
        "manuscript/ja/SUMMARY.md",
        "[前](front.adoc)\n\n- [一](one.md)\n- [二](two.adoc)\n- [場所](places.adoc)\n");
    book.write("manuscript/ja/front.adoc", "= 前\n\n[#sec]\n== 前の節\n");
    book.write("manuscript/ja/one.md", "# 一\n");
    book.write("manuscript/ja/places.adoc", PLACES);
  }

  @Test
  void takeTheWordsThatThePlaceIsGivenFromEveryFile() throws Exception {
    List<String> ids =
        List.of(
            "given",
            "plain",
            "deep",
            "fig-given",
            "fig-plain",
            "fig-bare",
            "tbl-plain",
            "lst-plain",
            "note",
            "bare",
            "term",
            "term-given",
            "book",
            "other");
    StringBuilder markdown = new StringBuilder("# 一\n\n[](places.adoc)\n");
    StringBuilder asciidoc = new StringBuilder("= 二\n\nxref:places.adoc[]\n");
    StringBuilder inside = new StringBuilder(PLACES).append("\n[[here]]<<#>>\n");
    for (String id : ids) {
      markdown.append("[](places.adoc#").append(id).append(")\n");
      asciidoc.append("xref:places.adoc#").append(id).append("[]\n");
      inside.append("<<").append(id).append(">>\n");
    }
    book.write("manuscript/ja/one.md", markdown.toString());
    book.write("manuscript/ja/two.adoc", asciidoc.toString());
    book.write("manuscript/ja/places.adoc", inside.toString());

    EditionContent content = content();

    String[] expected = {
      "全体の言葉",
      "節の言葉",
      "3.2 ただの節",
      "番号のない節",
      "図の言葉",
      "図3.2",
      "図3.3",
      "表3.1",
      "リスト3.1",
      "段落の言葉",
      "[bare]",
      "用語",
      "項の言葉",
      "[山田2020]",
      "[other]"
    };
    assertThat(references(content, 1)).containsExactly(expected);
    assertThat(references(content, 2)).containsExactly(expected);
    assertThat(references(content, 3)).containsExactly(expected);
  }

  @Test
  void followTheStyleThatTheDocumentOrTheMacroAsksFor() throws Exception {
    String all =
        """
        xref:places.adoc#plain[]
        xref:places.adoc#fig-plain[]
        xref:places.adoc#fig-bare[]
        xref:places.adoc#tbl-plain[]
        xref:places.adoc#lst-plain[]
        xref:one.md[]
        xref:front.adoc[]
        xref:front.adoc#sec[]
        xref:places.adoc#fig-given[]
        xref:places.adoc#bare[]
        """;
    String own =
        """
        :!xrefstyle:

        xref:places.adoc#plain[]
        xref:places.adoc#plain[xrefstyle=short]
        xref:places.adoc#plain[xrefstyle=basic]
        xref:places.adoc#fig-plain[xrefstyle=full]
        xref:places.adoc#fig-plain[言葉,xrefstyle=full]
        """;
    book.write(
        "manuscript/ja/two.adoc",
        "= 二\n\n:xrefstyle: full\n\n"
            + all
            + "\n:xrefstyle: short\n\n"
            + all
            + "\n:xrefstyle: basic\n\n"
            + all
            + "\n"
            + own);

    EditionContent content = content();

    String[] full = {
      "3.2「ただの節」", "図3.2「図の題」", "図3.3", "表3.1「表の題」", "リスト3.1「リストの題」",
      "第1章「一」", "前", "前の節", "図の言葉", "[bare]"
    };
    String[] labels = {
      "3.2", "図3.2", "図3.3", "表3.1", "リスト3.1", "第1章", "前", "前の節", "図の言葉", "[bare]"
    };
    String[] titles = {"ただの節", "図の題", "図3.3", "表の題", "リストの題", "一", "前", "前の節", "図の言葉", "[bare]"};
    List<String> made = references(content, 2);
    assertThat(made.subList(0, 10)).containsExactly(full);
    assertThat(made.subList(10, 20)).containsExactly(labels);
    assertThat(made.subList(20, 30)).containsExactly(titles);
    assertThat(made.subList(30, 35)).containsExactly("3.2 ただの節", "3.2", "ただの節", "図3.2「図の題」", "言葉");
    assertThat(content.chapters().get(2).xhtml()).doesNotContain("xrefstyle");
  }

  @Test
  void makeTheEditionsDependOnTheWords() throws Exception {
    String before = book.sources().addTo(new Fingerprint()).value();

    book.write("manuscript/ja/words.adoc", ":words: 別の言葉\n");
    book.write(
        "manuscript/ja/places.adoc",
        PLACES.replace("[[given,節の言葉]]", "include::words.adoc[]\n[[given,{words}]]"));
    String once = book.sources().addTo(new Fingerprint()).value();
    book.write("manuscript/ja/words.adoc", ":words: もっと別の言葉\n");

    assertThat(once).isNotEqualTo(before);
    assertThat(book.sources().addTo(new Fingerprint()).value()).isNotEqualTo(once);
  }

  private EditionContent content() throws Exception {
    EditionSources sources = book.sources();
    assertThat(sources.problems()).noneMatch(p -> p.severity() == Severity.ERROR);
    return sources.content(SampleBook.metadata("ja"));
  }

  private static List<String> references(EditionContent content, int chapter) {
    return Jsoup.parseBodyFragment(content.chapters().get(chapter).xhtml())
        .select("a.xref")
        .eachText();
  }
}
