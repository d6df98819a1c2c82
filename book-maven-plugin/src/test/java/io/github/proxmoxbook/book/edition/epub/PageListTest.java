package io.github.proxmoxbook.book.edition.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.EditionSources;
import io.github.proxmoxbook.book.edition.PageBreaks;
import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.edition.SyntheticBook;
import io.github.proxmoxbook.book.edition.pdf.PdfAssembler;
import io.github.proxmoxbook.book.edition.pdf.PdfOptions;
import io.github.proxmoxbook.book.edition.pdf.PrintSettings;
import io.github.proxmoxbook.book.edition.pdf.Variant;
import io.github.proxmoxbook.book.edition.verify.EditionFile;
import io.github.proxmoxbook.book.edition.verify.EpubVerifier;
import io.github.proxmoxbook.book.edition.verify.page.Glyph;
import io.github.proxmoxbook.book.edition.verify.page.Pages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page numbers of the PDF edition in the EPUB edition. */
class PageListTest {
  private static final int COMPARED = 6;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void leadsToTheWordsThatThePageBeginsWith(Variant variant) throws Exception {
    SampleBook book = SyntheticBook.write(folder, 2, 2, 20261123).book();
    Path pdf = folder.resolve("target/book.pdf");
    Path epub = assemble(book, pdf, variant);
    assertThat(new EpubVerifier().verify(new EditionFile(epub, "book.epub"))).isEmpty();
    Map<String, String> pages = pages(pdf);
    List<String> compared = new ArrayList<>();
    try (ZipFile zip = new ZipFile(epub.toFile())) {
      for (Element link : read(zip, "nav.xhtml").select("nav#page-list a")) {
        String words = wordsAt(zip, link.attr("href"));
        String page = pages.get(link.text());
        if (link.attr("href").startsWith("chapter") && words.length() >= COMPARED) {
          // A table that goes on repeats its head.
          assertThat(page.replaceFirst("\\A項目値説明", ""))
              .as("page %s", link.text())
              .startsWith(words.substring(0, COMPARED));
          compared.add(link.text());
        }
      }
    }
    assertThat(compared).hasSizeGreaterThan(8).doesNotHaveDuplicates();
  }

  @Test
  void saysWhosePagesTheyAre() throws Exception {
    SampleBook book = new SampleBook(folder);
    Path epub = assemble(book, folder.resolve("target/book.pdf"), Variant.SCREEN);
    assertThat(new EpubVerifier().verify(new EditionFile(epub, "book.epub"))).isEmpty();
    try (ZipFile zip = new ZipFile(epub.toFile())) {
      Document nav = read(zip, "nav.xhtml");
      assertThat(nav.select("nav#page-list li").eachText())
          .containsExactly("ii", "iii", "iv", "1", "2", "3", "4");
      assertThat(nav.selectFirst("nav#page-list").attr("role")).isEqualTo("doc-pagelist");
      assertThat(text(zip, "package.opf"))
          .contains("<meta property=\"pageBreakSource\">urn:isbn:9784000000000</meta>")
          .contains(">pageNavigation</meta>", ">pageBreakMarkers</meta>")
          .contains("<meta property=\"source-of\" refines=\"#page-source\">pagination</meta>");
      assertThat(read(zip, "toc.ncx").select("pageList > pageTarget[type=normal]"))
          .extracting(target -> target.attr("value"))
          .containsExactly("1", "2", "3", "4");
    }
  }

  @Test
  void isLeftOutWithoutPages() throws Exception {
    SampleBook book = new SampleBook(folder);
    Path epub = folder.resolve("target/book.epub");
    new EpubAssembler(book.epub(epub)).assemble(book.sources().content(SampleBook.metadata("ja")));
    try (ZipFile zip = new ZipFile(epub.toFile())) {
      assertThat(text(zip, "nav.xhtml")).doesNotContain("page-list");
      assertThat(text(zip, "package.opf")).doesNotContain("pagination", "pageBreak", "pageNav");
    }
  }

  @Test
  void belongsToOneText() throws Exception {
    SampleBook book = new SampleBook(folder);
    Path pdf = folder.resolve("target/book.pdf");
    assemble(book, pdf, Variant.SCREEN);
    book.write("manuscript/ja/one.md", "# 概要\n\n別の文です。\n");
    EditionContent changed = book.sources().content(SampleBook.metadata("ja"));
    assertThat(PageBreaks.of(pdf, changed.digest())).isEmpty();
    assertThat(PageBreaks.of(folder.resolve("other.pdf"), changed.digest())).isEmpty();
  }

  @Test
  void isReadAsItWasWritten() throws Exception {
    SampleBook book = new SampleBook(folder);
    Path pdf = folder.resolve("target/book.pdf");
    assemble(book, pdf, Variant.SCREEN);
    String digest = book.sources().content(SampleBook.metadata("ja")).digest();
    PageBreaks breaks = PageBreaks.of(pdf, digest).orElseThrow();
    assertThat(PageBreaks.parse(breaks.format("x"), "x")).contains(breaks);
    assertThat(PageBreaks.parse(breaks.format("x"), "y")).isEmpty();
    assertThat(PageBreaks.parse(breaks.format("x") + "5\tchapter-01\tone\t0\n", "x")).isEmpty();
    assertThat(PageBreaks.parse("", "x")).isEmpty();
  }

  private Path assemble(SampleBook book, Path pdf, Variant variant) throws Exception {
    EditionSources sources = book.sources();
    EditionContent content = sources.content(SampleBook.metadata("ja"));
    PrintSettings now = PrintSettings.DEFAULT;
    PrintSettings settings =
        new PrintSettings(variant, now.pageSize(), now.bleed(), now.cover(), now.lists());
    new PdfAssembler(new PdfOptions(pdf, sources.fonts(), List.of(), problem -> true, settings))
        .assemble(content);
    Path epub = folder.resolve("target/book.epub");
    EpubOptions options = book.epub(epub);
    new EpubAssembler(
            new EpubOptions(
                epub,
                options.styles(),
                options.tocDepth(),
                options.code(),
                options.diagrams(),
                PageBreaks.of(pdf, content.digest()).orElseThrow(),
                "urn:isbn:9784000000000",
                Optional.empty(),
                Optional.empty(),
                Optional.empty()))
        .assemble(content);
    return epub;
  }

  /** Returns the text of each page below its label, without running head, folio and spaces. */
  private static Map<String, String> pages(Path pdf) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      Pages.read(
          document,
          index -> true,
          page -> {
            StringBuilder text = new StringBuilder();
            page.glyphs().stream()
                .filter(glyph -> glyph.block() != null && !glyph.block().tag().equals("Lbl"))
                .map(Glyph::text)
                .forEach(text::append);
            pages.put(labels[page.index()], text.toString().replaceAll("\\s", ""));
          });
    }
    return pages;
  }

  /** Returns the words behind a place, to the end of its block. */
  private static String wordsAt(ZipFile zip, String href) throws IOException {
    String[] target = href.split("#");
    Element marker = read(zip, target[0]).getElementById(target[1]);
    assertThat(marker.attr("epub:type")).isEqualTo("pagebreak");
    assertThat(marker.attr("role")).isEqualTo("doc-pagebreak");
    StringBuilder words = new StringBuilder();
    Element block = marker.parent();
    if (block.normalName().equals("section")) {
      block = marker.nextElementSibling();
      words.append(block.text());
    }
    for (Node node = marker.nextSibling(); node != null && words.length() == 0; ) {
      words.append(node instanceof TextNode text ? text.text() : ((Element) node).text());
      node = node.nextSibling();
    }
    return words.toString().replaceAll("\\s", "");
  }

  private static Document read(ZipFile zip, String file) throws IOException {
    return Jsoup.parse(text(zip, file), "", Parser.xmlParser());
  }

  private static String text(ZipFile zip, String file) throws IOException {
    return new String(
        zip.getInputStream(zip.getEntry("EPUB/" + file)).readAllBytes(), StandardCharsets.UTF_8);
  }
}
