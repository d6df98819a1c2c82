package io.github.proxmoxbook.book.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.EditionSources;
import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.edition.verify.EditionFile;
import io.github.proxmoxbook.book.edition.verify.PdfVerifier;
import io.github.proxmoxbook.book.problem.PagePlaces;
import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfAssemblerTest {
  @TempDir Path folder;
  private SampleBook book;
  private Path target;

  @BeforeEach
  void write() throws IOException {
    book = new SampleBook(folder);
    target = folder.resolve("target/book.pdf");
  }

  @Test
  void holdsTheWholeBookAsText() throws Exception {
    PdfResult result = assemble();
    assertThat(result.problems()).isEmpty();
    try (PDDocument pdf = open()) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(result.pages());
      String text = text(pdf, 1, pdf.getNumberOfPages());
      assertThat(text)
          .contains("見本の本", "著者一", "目次", "第I部", "概要の本文です。", "3.1 クォーラム", "図3.1")
          .contains("図の中の文字", "脚注の文です。", "pvecm status", "注意");
    }
  }

  @Test
  void letsTheVerifierNameTheChapterAndTheLine() throws Exception {
    book.write(
        "manuscript/ja/one.md",
        "# 概要\n\n良い行。\n\n次の行は<br>。で始まる。\n\n- 項目は「<br>ここ」\n\n"
            + "| 表 | 値 |\n|---|---|\n| あ<br>、い | 良い |\n\n```\nrun(\n)\n```\n");
    assemble();
    assertThat(new PdfVerifier().verify(new EditionFile(target, "book.pdf")))
        .extracting(problem -> problem.location() + " " + problem.rule().id())
        .containsExactly(
            "manuscript/ja/one.md:5 pdf.kinsoku",
            "manuscript/ja/one.md:7 pdf.kinsoku",
            "manuscript/ja/one.md:9 pdf.kinsoku");
  }

  @Test
  void listsTheContentsWithTheirPages() throws Exception {
    assemble();
    try (PDDocument pdf = open()) {
      String contents = text(pdf, pageOf(pdf, "目次"), pageOf(pdf, "目次"));
      String page =
          pdf.getDocumentCatalog()
              .getPageLabels()
              .getLabelsByPageIndices()[pageOf(pdf, "概要の本文です。") - 1];
      assertThat(page).isEqualTo("2");
      assertThat(contents).containsPattern("第1章\\s+概要[ .]+" + page + "\\b");
      assertThat(contents).containsPattern("まえがき[ .]+iii\\b");
    }
  }

  @Test
  void readsLabelsBeforeWhatTheyLabel() throws Exception {
    assemble();
    try (PDDocument pdf = open()) {
      int page = pageOf(pdf, "図の中の文字");
      assertThat(text(pdf, page, page))
          .containsPattern("第3章\\s+構成")
          .containsPattern("3\\.1\\s+クォーラム")
          .containsPattern("図3\\.1\\s+全体像")
          .containsPattern("表3\\.1\\s+部品")
          .containsPattern("リスト3\\.1\\s+状態");
    }
  }

  @Test
  void linksWhatTheProseMentions() throws Exception {
    book.write("manuscript/ja/one.md", "# 概要\n\n概要の本文です。第3章と第I部と表3.1、第2章です。\n");
    assemble();
    try (PDDocument pdf = open()) {
      PDPage page = pdf.getPage(pageOf(pdf, "概要の本文です。") - 1);
      assertThat(page.getAnnotations()).hasSize(3).allMatch(PDAnnotationLink.class::isInstance);
    }
    assertThat(new PdfVerifier().verify(new EditionFile(target, "book.pdf"))).isEmpty();
  }

  @Test
  void hasAnOutlineOfPartsChaptersAndSections() throws Exception {
    assemble();
    try (PDDocument pdf = open()) {
      List<String> titles = new ArrayList<>();
      collect(pdf.getDocumentCatalog().getDocumentOutline(), "", titles);
      assertThat(titles)
          .containsExactly(
              "表紙", "標題", "まえがき", "目次", "第I部 基礎", "  第1章 概要", "  第3章 構成", "    3.1 クォーラム", "奥付");
    }
  }

  @Test
  void showsDiagramsAsVectors() throws Exception {
    assemble();
    try (PDDocument pdf = open()) {
      PDPage page = pdf.getPage(pageOf(pdf, "図の中の文字") - 1);
      PDResources resources = page.getResources();
      List<PDXObject> objects = new ArrayList<>();
      for (COSName name : resources.getXObjectNames()) {
        objects.add(resources.getXObject(name));
      }
      assertThat(objects).hasSize(1).allMatch(PDFormXObject.class::isInstance);
    }
  }

  @Test
  void conformsToPdfUaAndPdfA() throws Exception {
    assemble();
    assertThat(new PdfVerifier().verify(new EditionFile(target, "book.pdf"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Variant.class)
  void isTheSameFileWheneverItIsBuilt(Variant variant) throws Exception {
    assemble(variant);
    byte[] first = Files.readAllBytes(target);
    byte[] places = Files.readAllBytes(PagePlaces.beside(target));
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assemble(variant);
    } finally {
      TimeZone.setDefault(zone);
    }
    assertThat(Files.readAllBytes(target)).isEqualTo(first);
    assertThat(Files.readAllBytes(PagePlaces.beside(target))).isEqualTo(places);
  }

  private void assemble(Variant variant) throws Exception {
    EditionSources sources = book.sources();
    PrintSettings usual = PrintSettings.DEFAULT;
    PrintSettings settings =
        new PrintSettings(variant, usual.pageSize(), usual.bleed(), usual.cover(), true);
    new PdfAssembler(new PdfOptions(target, sources.fonts(), List.of(), problem -> true, settings))
        .assemble(sources.content(SampleBook.metadata("ja")));
  }

  @Test
  void namesThePlaceOfACharacterThatNoFontHas() throws Exception {
    Files.createDirectories(target.getParent());
    Files.writeString(target, "built before");
    book.write("manuscript/ja/one.md", "# 概要\n\n良い行。\n\n絵文字\uD83D\uDE00です。\n");
    PdfResult result = assemble();
    assertThat(result.pages()).isZero();
    assertThat(result.problems()).singleElement().satisfies(PdfAssemblerTest::isMissingGlyph);
    assertThat(target).hasContent("built before");
  }

  @Test
  void checksTheTitlesOfPartsAndTheCover() throws Exception {
    book.write("manuscript/ja/SUMMARY.md", "# 見本\n\n# 部\uD83D\uDE00\n\n- [構成](two.md)\n");
    PdfResult result = assemble();
    assertThat(result.problems())
        .extracting(problem -> problem.location().toString())
        .containsExactly("manuscript/ja/SUMMARY.md:3");
  }

  @Test
  void isBuiltAllTheSameWhenNothingIsFatal() throws Exception {
    book.write("manuscript/ja/one.md", "# 概要\n\n絵文字\uD83D\uDE00です。\n");
    EditionSources sources = book.sources();
    PdfResult result =
        new PdfAssembler(new PdfOptions(target, sources.fonts(), List.of(), problem -> false))
            .assemble(sources.content(SampleBook.metadata("ja")));
    assertThat(result.problems()).hasSize(1);
    assertThat(result.pages()).isPositive();
    assertThat(target).exists();
  }

  private static void isMissingGlyph(Problem problem) {
    assertThat(problem.rule()).isEqualTo(PdfRule.GLYPH_MISSING);
    assertThat(problem.location().toString()).isEqualTo("manuscript/ja/one.md:5");
    assertThat(problem.message()).contains("U+1F600");
  }

  @Test
  void appliesTheStyleSheetsOfTheBook() throws Exception {
    Path own = Files.writeString(folder.resolve("own.css"), "@page { size: 148mm 210mm; }");
    assemble(List.of(own));
    try (PDDocument pdf = open()) {
      assertThat(pdf.getPage(1).getMediaBox().getWidth()).isBetween(419f, 420.5f);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@import url('file:///etc/passwd');",
        "p { background-image: url('file:///etc/passwd'); }",
        "p { background-image: url('https://example.org/x.png'); }",
        "li { list-style-image: url('../../secret.png'); }",
        "p:before { content: url('jar:file:/x.jar!/y.png'); }",
        "@font-face { font-family: x; src: url('file:///etc/passwd'); } p { font-family: x; }",
      })
  void refusesWhatAStyleSheetWouldFetch(String rule) throws Exception {
    Path own = Files.writeString(folder.resolve("own.css"), rule);
    assertThat(assemble(List.of(own)).problems())
        .isNotEmpty()
        .allMatch(problem -> problem.rule() == PdfRule.LAYOUT);
  }

  private PdfResult assemble() throws Exception {
    return assemble(List.of());
  }

  private PdfResult assemble(List<Path> styleSheets) throws Exception {
    EditionSources sources = book.sources();
    return new PdfAssembler(new PdfOptions(target, sources.fonts(), styleSheets, problem -> true))
        .assemble(sources.content(SampleBook.metadata("ja")));
  }

  private PDDocument open() throws IOException {
    return Loader.loadPDF(target.toFile());
  }

  private static int pageOf(PDDocument pdf, String words) throws IOException {
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      if (text(pdf, page, page).contains(words)) {
        return page;
      }
    }
    throw new AssertionError("no page has " + words);
  }

  private static String text(PDDocument pdf, int from, int to) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(from);
    stripper.setEndPage(to);
    // The quarter em between Japanese and Latin characters is read as a space.
    return stripper
        .getText(pdf)
        .replaceAll("(?<=\\p{IsHan}|ト) (?=[0-9I])|(?<=[0-9I]) (?=[章部])", "");
  }

  private static void collect(PDOutlineNode node, String indent, List<String> titles) {
    for (PDOutlineItem item : node.children()) {
      titles.add(indent + item.getTitle());
      collect(item, indent + "  ", titles);
    }
  }
}
