package io.github.proxmoxbook.book.edition.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.PageBreaks;
import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.edition.verify.EditionFile;
import io.github.proxmoxbook.book.edition.verify.EpubVerifier;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an EPUB has around its chapters, and what reading systems are told of these. */
class EpubPartsTest {
  @TempDir Path folder;
  private SampleBook book;
  private Path target;

  @BeforeEach
  void write() throws Exception {
    book = new SampleBook(folder);
    target = folder.resolve("target/book.epub");
  }

  @Test
  void nestsSubchaptersAndSectionsInTheContents() throws Exception {
    writeNestedBook();
    assemble(options(3, CodeWrapping.WRAP, Optional.empty()));
    Element part = page("nav.xhtml").selectFirst("nav#toc > ol > li:has(> a[href^=part])");
    assertThat(part.select("> ol > li > a").eachText()).containsExactly("第1章 概要");
    Element chapter = part.selectFirst("> ol > li");
    assertThat(chapter.select("> ol > li > a").eachText()).containsExactly("1.1 節", "第1.1章 下の章");
    assertThat(chapter.select("> ol > li:first-child > ol > li > a").eachText())
        .containsExactly("1.1.1 項");
    Document ncx = page("toc.ncx");
    assertThat(ncx.select("navMap > navPoint > navPoint > navPoint > navLabel > text").eachText())
        .containsExactly("1.1 節", "第1.1章 下の章");
    assertThat(ncx.selectFirst("meta[name=dtb:depth]").attr("content")).isEqualTo("4");
    assertThat(ncx.selectFirst("meta[name=dtb:uid]").attr("content"))
        .isEqualTo(SampleBook.metadata("ja").identifier());
  }

  @Test
  void listsHeadingsAsDeepAsAsked() throws Exception {
    writeNestedBook();
    assemble(options(1, CodeWrapping.WRAP, Optional.empty()));
    assertThat(page("nav.xhtml").select("nav#toc a").eachText())
        .containsExactly("第I部 部", "第1章 概要", "第1.1章 下の章", "奥付");
    assemble(options(4, CodeWrapping.WRAP, Optional.empty()));
    assertThat(page("nav.xhtml").select("nav#toc a").eachText()).contains("目");
  }

  private void writeNestedBook() throws Exception {
    book.write("manuscript/ja/SUMMARY.md", "# 本\n\n# 部\n\n- [概要](one.md)\n  - [下の章](below.md)\n");
    book.write("manuscript/ja/one.md", "# 概要\n\n## 節\n\n### 項\n\n#### 目\n\n文です。\n");
    book.write("manuscript/ja/below.md", "# 下の章\n\n文です。\n");
  }

  @Test
  void givesPlacesPlainNames() throws Exception {
    book.write(
        "manuscript/ja/one.md",
        "# 概要\n\n## 節の見出し\n\n## 節の見出し\n\n<a id=\"id-2\"></a>文です。[](#節の見出し-1)と[](two.md#図表)\n\n"
            + "{index:語句|ごく}です。\n");
    book.write("manuscript/ja/two.md", "# 構成\n\n## 図表\n\n[](one.md#節の見出し)です。\n");
    assemble(book.epub(target));
    Document one = page("chapter-01.xhtml");
    assertThat(one.select("[id]").eachAttr("id"))
        .containsExactly("id-1", "id-3", "id-4", "id-2", "idx-1");
    assertThat(one.select("p a[href]").eachAttr("href"))
        .containsExactly("chapter-01.xhtml#id-4", "chapter-03.xhtml#id-2");
    assertThat(page("chapter-03.xhtml").selectFirst("p a").attr("href"))
        .isEqualTo("chapter-01.xhtml#id-3");
    assertThat(page("nav.xhtml").select("nav#toc a").eachAttr("href"))
        .contains("chapter-01.xhtml#id-3", "chapter-01.xhtml#id-4", "chapter-03.xhtml#id-2");
  }

  @Test
  void makesNotesThatPopUpAndLeadBack() throws Exception {
    book.write(
        "manuscript/ja/one.md",
        "# 概要\n\n本文[^1]と[^b]と[^1]です。\n\n[^1]: 一つ目。\n\n    その二段落目。\n[^b]: - 箇条\n");
    assemble(book.epub(target));
    Document chapter = page("chapter-01.xhtml");
    Element call = chapter.getElementById("fnref-1");
    assertThat(call.attr("epub:type")).isEqualTo("noteref");
    assertThat(call.attr("role")).isEqualTo("doc-noteref");
    Element note = chapter.getElementById("fn-1");
    assertThat(note.normalName()).isEqualTo("aside");
    assertThat(note.attr("epub:type")).isEqualTo("footnote");
    assertThat(note.text()).isEqualTo("1 一つ目。 その二段落目。 2↩");
    assertThat(note.select("a[role=doc-backlink]").eachAttr("href"))
        .containsExactly("#fnref-1", "#fnref-1-2");
    assertThat(chapter.getElementById("fn-b").text()).isEqualTo("2 箇条");
    assertThat(chapter.select("section.footnotes > *")).allMatch(e -> e.is("aside"));
  }

  @Test
  void saysWhatEachChapterIs() throws Exception {
    book.write(
        "manuscript/ja/SUMMARY.md",
        "[はじめに](preface.md)\n[凡例](one.md)\n\n- [構成](two.md)\n\n[用語集](g.md)\n[おわりに](a.md)\n"
            + "[資料](b.md)\n");
    book.write("manuscript/ja/preface.md", "# はじめに\n\n文。\n");
    book.write("manuscript/ja/one.md", "# 凡例\n\n文。\n");
    book.write("manuscript/ja/g.md", "# 用語集\n\n文。\n");
    book.write("manuscript/ja/a.md", "# おわりに\n\n文。\n");
    book.write("manuscript/ja/b.md", "# 資料\n\n文。\n");
    assemble(book.epub(target));
    assertThat(kind("front-01")).isEqualTo("frontmatter preface doc-preface");
    assertThat(kind("front-02")).isEqualTo("frontmatter frontmatter ");
    assertThat(kind("chapter-01")).isEqualTo("bodymatter chapter doc-chapter");
    assertThat(kind("back-01")).isEqualTo("backmatter glossary doc-glossary");
    assertThat(kind("back-02")).isEqualTo("backmatter afterword doc-afterword");
    assertThat(kind("back-03")).isEqualTo("backmatter appendix doc-appendix");
  }

  private String kind(String id) throws Exception {
    Element section = page(id + ".xhtml").selectFirst("body > section");
    return String.join(
        " ", section.parent().attr("epub:type"), section.attr("epub:type"), section.attr("role"));
  }

  @Test
  void endsWithTheColophonOfThePdf() throws Exception {
    assemble(book.epub(target));
    Element colophon = page("colophon.xhtml").selectFirst("section.colophon");
    assertThat(colophon.attr("role")).isEqualTo("doc-colophon");
    assertThat(colophon.selectFirst("h1").text()).isEqualTo("見本の本");
    assertThat(colophon.select("dt").eachText()).contains("発行日", "著者", "発行", "ライセンス");
    assertThat(colophon.select("dd").eachText()).contains("2026年11月22日", "著者一、著者二");
    assertThat(page("package.opf").select("spine > itemref").last().attr("idref"))
        .isEqualTo("colophon");
  }

  @Test
  void showsTheCoverToLibrariesAndReaders() throws Exception {
    Path picture = folder.resolve("cover.png");
    ImageIO.write(new BufferedImage(6, 8, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    assemble(options(3, CodeWrapping.WRAP, Optional.of(picture)));
    Document opf = page("package.opf");
    assertThat(opf.selectFirst("item[properties=cover-image]").attr("href")).isEqualTo("cover.png");
    assertThat(opf.selectFirst("meta[name=cover]").attr("content")).isEqualTo("cover-image");
    assertThat(opf.select("spine > itemref").first().attr("idref")).isEqualTo("cover");
    assertThat(page("cover.xhtml").selectFirst("img").attr("alt")).isEqualTo("見本の本 著者一、著者二");
    assertThat(page("nav.xhtml").select("nav#landmarks a").eachAttr("epub:type"))
        .containsExactly("cover", "titlepage", "toc", "bodymatter", "loi", "lot", "colophon");
  }

  @Test
  void letsCodeScrollWithTheKeyboard() throws Exception {
    assemble(options(3, CodeWrapping.SCROLL, Optional.empty()));
    Document chapter = page("chapter-03.xhtml");
    assertThat(chapter.body().hasClass("code-scroll")).isTrue();
    Element code = chapter.selectFirst("pre");
    assertThat(code.attr("tabindex")).isEqualTo("0");
    assertThat(code.attr("aria-label")).isEqualTo("リスト3.1 状態");
  }

  @Test
  void turnsItsPagesAsTheLanguageDoes() throws Exception {
    assemble(book.epub(target));
    assertThat(page("package.opf").selectFirst("spine").attr("page-progression-direction"))
        .isEqualTo("ltr");
    EditionContent content = book.sources().content(SampleBook.metadata("he"));
    new EpubAssembler(book.epub(target)).assemble(content);
    assertThat(page("package.opf").selectFirst("spine").attr("page-progression-direction"))
        .isEqualTo("rtl");
  }

  private EpubOptions options(int depth, CodeWrapping code, Optional<Path> cover) throws Exception {
    EpubOptions now = book.epub(target);
    return new EpubOptions(
        target,
        now.styles(),
        depth,
        code,
        DiagramFormat.SVG,
        PageBreaks.NONE,
        "",
        cover,
        Optional.empty(),
        Optional.empty());
  }

  private void assemble(EpubOptions options) throws Exception {
    new EpubAssembler(options).assemble(book.sources().content(SampleBook.metadata("ja")));
    assertThat(new EpubVerifier().verify(new EditionFile(target, "book.epub"))).isEmpty();
  }

  private Document page(String file) throws Exception {
    try (ZipFile zip = new ZipFile(target.toFile())) {
      byte[] bytes = zip.getInputStream(zip.getEntry("EPUB/" + file)).readAllBytes();
      return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
    }
  }
}
