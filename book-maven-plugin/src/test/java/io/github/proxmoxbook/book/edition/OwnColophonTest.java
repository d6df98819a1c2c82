package io.github.proxmoxbook.book.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.epub.EpubAssembler;
import io.github.proxmoxbook.book.edition.pdf.PdfAssembler;
import io.github.proxmoxbook.book.edition.pdf.PdfOptions;
import io.github.proxmoxbook.book.edition.pdf.PdfResult;
import io.github.proxmoxbook.book.edition.verify.EditionFile;
import io.github.proxmoxbook.book.edition.verify.EditionTexts;
import io.github.proxmoxbook.book.edition.verify.EpubVerifier;
import io.github.proxmoxbook.book.edition.verify.PdfVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A colophon that the author wrote stands in place of that which is made of the metadata. */
class OwnColophonTest {
  @TempDir Path folder;
  private SampleBook book;

  @BeforeEach
  void write() throws IOException {
    book = new SampleBook(folder);
  }

  private void write(String name, String text) throws IOException {
    book.write(
        "manuscript/ja/SUMMARY.md",
        """
        # 見本

        - [概要](one.md)
        - [構成](two.md)

        [最後](%s)
        [用語集](glossary.md)
        """
            .formatted(name));
    book.write("manuscript/ja/glossary.md", "# 用語集\n\n用語です。[](%s)を見る。\n".formatted(name));
    book.write("manuscript/ja/" + name, text);
  }

  @Test
  void isTheChapterOfTheBackMatterWithItsTitle() throws Exception {
    write("end.md", "# 奥付\n\n自分の奥付です。[](one.md)\n");
    EditionContent content = book.sources().content(SampleBook.metadata("ja"));

    assertThat(content.colophon()).map(EditionChapter::title).contains("奥付");
    assertThat(content.parts().get(1).chapters())
        .extracting(EditionChapter::title)
        .containsExactly("用語集");
    assertThat(content.chapters()).last().isEqualTo(content.colophon().get());
    write("end.md", "# 奥付\n\n変わった奥付です。[](one.md)\n");
    assertThat(book.sources().content(SampleBook.metadata("ja")).digest())
        .isNotEqualTo(content.digest());
  }

  @Test
  void isTheChapterOfWhichAsciiDocSaysSo() throws Exception {
    write("end.adoc", "[colophon]\n== この本について\n\n自分の奥付です。\n");
    EditionContent content = book.sources().content(SampleBook.metadata("ja"));

    assertThat(content.colophon()).map(EditionChapter::title).contains("この本について");
    assertThat(content.colophon()).map(EditionChapter::href).contains("back-01.xhtml");
  }

  @Test
  void isNoChapterThatOnlySpeaksOfColophons() throws Exception {
    write("end.md", "# 奥付の読み方\n\n本文です。\n");
    assertThat(book.sources().content(SampleBook.metadata("ja")).colophon()).isEmpty();

    write("end.md", "# 終わり\n\n本文です。\n");
    book.write("manuscript/ja/one.md", "# 奥付\n\n番号のある章です。\n");
    assertThat(book.sources().content(SampleBook.metadata("ja")).colophon()).isEmpty();
  }

  @Test
  void standsLastInBothEditionsInPlaceOfTheOther() throws Exception {
    writeWhole();
    EditionFile pdf = new EditionFile(assemblePdf(), "book.pdf");
    EditionFile epub = new EditionFile(assembleEpub(), "book.epub");

    assertThat(new PdfVerifier().verify(pdf)).isEmpty();
    assertThat(new EpubVerifier().verify(epub)).isEmpty();
    assertThat(new EditionTexts().compare(pdf, epub)).isEmpty();
    isTheLastPage(pdf.file());
    isTheLastFile();
    isKnownToTheNavigation();
  }

  private static void isTheLastPage(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      int pages = pdf.getNumberOfPages();
      assertThat(text(pdf, pages))
          .contains("奥付", "発行日", "十一月", "自分の奥付です。")
          .doesNotContain("見本の説明", "版元");
      assertThat(text(pdf, pages - 1)).contains("用語です。").doesNotContain("奥付です");
      assertThat(pdf.getDocumentCatalog().getNames().getDests().getNames())
          .containsKey("back-01")
          .doesNotContainKey("colophon");
    }
  }

  private void isTheLastFile() throws IOException {
    Element section = page("back-01.xhtml").selectFirst("body > section");
    assertThat(section.parent().attr("epub:type")).isEqualTo("backmatter");
    assertThat(section.attr("class")).isEqualTo("colophon");
    assertThat(section.attr("epub:type")).isEqualTo("colophon");
    assertThat(section.attr("role")).isEqualTo("doc-colophon");
    Document opf = page("package.opf");
    assertThat(opf.select("spine > itemref").last().attr("idref")).isEqualTo("back-01");
    assertThat(opf.select("item[href=colophon.xhtml]")).isEmpty();
  }

  private void isKnownToTheNavigation() throws IOException {
    Document nav = page("nav.xhtml");
    assertThat(nav.select("nav#landmarks a[epub:type=colophon]").attr("href"))
        .isEqualTo("back-01.xhtml");
    assertThat(nav.select("nav#toc a[href=back-01.xhtml]").eachText()).containsExactly("奥付");
    assertThat(nav.select("nav#toc a").last().text()).isEqualTo("奥付");
    assertThat(page("back-02.xhtml").select("a[href=back-01.xhtml]").text()).isEqualTo("奥付");
  }

  private void writeWhole() throws IOException {
    write(
        "end.adoc",
        """
        = 奥付

        [cols="1h,3"]
        |===
        |発行日 |十一月
        |組版 |道具の名前
        |===

        自分の奥付です。<<one.md#>>から読めます。
        """);
  }

  private Path assemblePdf() throws Exception {
    Path target = folder.resolve("target/book.pdf");
    EditionSources sources = book.sources();
    PdfResult result =
        new PdfAssembler(new PdfOptions(target, sources.fonts(), List.of(), problem -> true))
            .assemble(sources.content(SampleBook.metadata("ja")));
    assertThat(result.problems()).isEmpty();
    return target;
  }

  private Path assembleEpub() throws Exception {
    Path target = folder.resolve("target/book.epub");
    new EpubAssembler(book.epub(target))
        .assemble(book.sources().content(SampleBook.metadata("ja")));
    return target;
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }

  private Document page(String name) throws IOException {
    try (ZipFile zip = new ZipFile(folder.resolve("target/book.epub").toFile())) {
      byte[] bytes = zip.getInputStream(zip.getEntry("EPUB/" + name)).readAllBytes();
      String text = new String(bytes, StandardCharsets.UTF_8);
      return Jsoup.parse(text, "", Parser.xmlParser());
    }
  }
}
