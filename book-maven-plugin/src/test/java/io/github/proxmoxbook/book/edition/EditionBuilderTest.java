package io.github.proxmoxbook.book.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionBuilderTest {
  @TempDir Path folder;
  private SampleBook book;

  @BeforeEach
  void write() throws Exception {
    book = new SampleBook(folder);
  }

  @Test
  void namesAndNumbersPartsAndChapters() throws Exception {
    EditionContent content = content("ja");
    assertThat(content.parts()).extracting(EditionPart::heading).containsExactly("", "第I部 基礎");
    assertThat(content.chapters())
        .extracting(EditionChapter::id, EditionChapter::heading)
        .containsExactly(
            tuple("front-01", "まえがき"),
            tuple("chapter-01", "第1章 概要"),
            tuple("chapter-03", "第3章 構成"));
    assertThat(content.chapters().get(2).sections())
        .containsExactly(new EditionSection(2, "3.1", "クォーラム", "quorum"));
  }

  @Test
  void fillsInTheTextsOfReferences() throws Exception {
    EditionContent content = content("ja");
    assertThat(chapter(content, 0))
        .contains("<a href=\"chapter-03.xhtml#quorum\" class=\"xref\">3.1 クォーラム</a>");
    assertThat(chapter(content, 1)).contains(">第3章 構成</a>", ">図3.1</a>", ">表3.1</a>");
  }

  @Test
  void speaksTheLanguageOfTheBook() throws Exception {
    EditionContent content = content("en");
    assertThat(content.parts().get(1).heading()).isEqualTo("Part I 基礎");
    assertThat(chapter(content, 1)).contains(">Figure 3.1</a>", ">Warning</p>");
  }

  @Test
  void labelsHeadingsAndCaptions() throws Exception {
    String xhtml = chapter(content("ja"), 2);
    assertThat(xhtml)
        .contains("<span class=\"label\">第3章</span> 構成</h1>")
        .contains("<span class=\"label\">3.1</span> クォーラム</h2>")
        .contains("<span class=\"label\">図3.1</span> 全体像</figcaption>")
        .contains("<span class=\"label\">表3.1</span> 部品</caption>")
        .contains("<span class=\"label\">リスト3.1</span> 状態</figcaption>");
  }

  @Test
  void countsFiguresOfUnnumberedChaptersThroughTheMatter() throws Exception {
    book.write(
        "manuscript/ja/preface.md", "# まえがき\n\n[](#a)\n\n![図](../../diagrams/all.svg \"前\"){#a}\n");
    assertThat(chapter(content("ja"), 0)).contains(">図1</a>", ">図1</span>");
  }

  @Test
  void carriesEachPictureOnceUnderAPlainName() throws Exception {
    book.write(
        "diagrams/日本 語.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><title>t</title><rect width=\"9\" height=\"9\"/></svg>");
    book.write(
        "manuscript/ja/one.md",
        "# 概要\n\n![図](</diagrams/日本 語.svg>)\n\n![図](../../diagrams/日本%20語.svg)\n");
    List<Asset> assets = content("ja").assets();
    assertThat(assets)
        .extracting(Asset::href)
        .containsExactly("images/diagrams/_65e5_672c_20_8a9e.svg", "images/diagrams/all.svg");
  }

  @Test
  void keepsTheWordsOfReferencesThatAreBroken() throws Exception {
    book.write(
        "manuscript/ja/one.md",
        "# 概要\n\n[語](no.md) [悪](javascript:x) ![無い図](no.svg)\n\n[](two.md#no)\n");
    String xhtml = chapter(content("ja"), 1);
    assertThat(xhtml).contains("語 悪").contains("無い図").doesNotContain("href", "<img");
  }

  @Test
  void leavesOutWhatIsNoPicture() throws Exception {
    book.write("diagrams/x.webp", "webp");
    book.write("manuscript/ja/pic.svg", "<svg/>");
    book.write(
        "manuscript/ja/one.md",
        "# 概要\n\n![一](/diagrams/x.webp) ![二](pic.svg) ![三](/diagrams) ![四](SUMMARY.md)\n");
    assertThat(chapter(content("ja"), 1)).contains("一", "二", "三", "四").doesNotContain("<img");
  }

  @Test
  void letsNoLinkPassAsAFootnote() throws Exception {
    book.write(
        "manuscript/ja/one.md",
        "# 概要\n\n<a data-footnote-ref=\"\" href=\"javascript:alert(1)\">x</a>\n");
    assertThat(chapter(content("ja"), 1)).doesNotContain("javascript");
  }

  private EditionContent content(String language) throws Exception {
    return book.sources().content(SampleBook.metadata(language));
  }

  private static String chapter(EditionContent content, int index) {
    return content.chapters().get(index).xhtml();
  }
}
