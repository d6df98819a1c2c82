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
import io.github.proxmoxbook.book.problem.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formulas are MathML in the EPUB edition, and drawings that are tagged in the PDF edition. */
class FormulasInEditionsTest {
  @TempDir Path folder;
  private SampleBook book;
  private Path pdf;
  private Path epub;

  @BeforeEach
  void write() throws IOException {
    book = new SampleBook(folder);
    pdf = folder.resolve("target/book.pdf");
    epub = folder.resolve("target/book.epub");
    book.write(
        "manuscript/ja/SUMMARY.md", "# 見本\n\n- [概要](one.md)\n- [構成](two.md)\n- [式](three.adoc)\n");
    book.write("manuscript/ja/one.md", "# 概要\n\n[](three.adoc)を読む。\n");
    book.write(
        "manuscript/ja/three.adoc",
        """
        = 可用性の式 stem:[A]
        :stem: latexmath

        稼働率stem:[A]は、平均故障間隔と平均修復時間からstem:[A = \\frac{T_f}{T_f + T_r}]で求めます。\
        並列ではlatexmath:[1-(1-A)^n]、根はasciimath:[sqrt(x^2+1)]です。footnote:[注の式stem:[x_1]。]

        .公式
        [#total]
        [stem]
        ++++
        \\sum_{i=1}^{n} i = \\frac{n(n+1)}{2} \\le \\int_0^\\infty f(x)\\,dx
        ++++

        [asciimath,alt="行列の例"]
        ++++
        A = [[a,b],[c,d]] , f(x) = {(x, if x>0),(0, "それ以外"):}
        ++++

        == 節の式 stem:[\\sqrt{2}]

        |===
        |記号 |式

        |stem:[\\alpha] |stem:[\\overline{x+y}]
        |===

        * 項目のstem:[\\hat{x}]と<<total>>
        """);
  }

  @Test
  void areMathMlInTheEpub() throws Exception {
    assertThat(book.sources().problems()).noneMatch(p -> p.severity() == Severity.ERROR);
    assembleEpub();

    assertThat(new EpubVerifier().verify(new EditionFile(epub, "book.epub"))).isEmpty();
    assertThat(entry("EPUB/chapter-03.xhtml"))
        .contains(
            "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\""
                + " alttext=\"行列の例\">",
            "alttext=\"1-(1-A)^n\"><mn>1</mn><mo>−</mo>");
    assertThat(entry("EPUB/package.opf"))
        .contains("href=\"chapter-03.xhtml\" media-type=\"application/xhtml+xml\"")
        .containsOnlyOnce("properties=\"mathml\"")
        .contains(">MathML</meta>");
    assertThat(entry("EPUB/nav.xhtml"))
        .contains("可用性の式 A", "節の式 \\sqrt{2}")
        .doesNotContain("<math");
  }

  @Test
  void areTaggedDrawingsInThePdf() throws Exception {
    assertThat(assemblePdf().problems()).isEmpty();

    assertThat(new PdfVerifier().verify(new EditionFile(pdf, "book.pdf"))).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      List<String> words = new ArrayList<>();
      collect(document.getDocumentCatalog().getStructureTreeRoot(), words);
      assertThat(words)
          .hasSize(12)
          .contains("A = \\frac{T_f}{T_f + T_r}", "sqrt(x^2+1)", "x_1", "\\alpha", "行列の例");
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getXObjectNames()) {
          assertThat(page.getResources().getXObject(name)).isNotInstanceOf(PDImageXObject.class);
        }
      }
    }
  }

  @Test
  void countAsNoTextWhenTheEditionsAreCompared() throws Exception {
    assemblePdf();
    assembleEpub();

    assertThat(
            new EditionTexts()
                .compare(new EditionFile(pdf, "book.pdf"), new EditionFile(epub, "book.epub")))
        .isEmpty();
  }

  @Test
  void areTheSameBytesEachTime() throws Exception {
    assemblePdf();
    byte[] first = Files.readAllBytes(pdf);
    Files.delete(pdf);
    assemblePdf();

    assertThat(Files.readAllBytes(pdf)).isEqualTo(first);
  }

  @Test
  void areReportedWhereTheyDoNotFit() throws Exception {
    book.write(
        "manuscript/ja/three.adoc",
        "= 式\n:stem: latexmath\n\n文です。\n\n[stem]\n++++\nx = "
            + "a_1 + b_1 + c_1 + ".repeat(12)
            + "z\n++++\n");

    assertThat(assemblePdf().problems())
        .extracting(p -> p.severity() + " " + p.location() + " " + p.rule().id())
        .containsExactly("warning manuscript/ja/three.adoc:7 pdf.formula-wide");
    assertThat(new PdfVerifier().verify(new EditionFile(pdf, "book.pdf"))).isEmpty();
  }

  @Test
  void areReportedWhereNoFontHasTheirSigns() throws Exception {
    book.write("manuscript/ja/three.adoc", "= 式\n\n文と\nlatexmath:[\\mathcal{O}(n)]です。\n");

    assertThat(assemblePdf().problems())
        .extracting(p -> p.location() + " " + p.rule().id() + " " + p.message())
        .containsExactly(
            "manuscript/ja/three.adoc:3 pdf.glyph-missing no font has the character \uD835\uDCAA"
                + " (U+1D4AA) of the formula \\mathcal{O}(n)");
  }

  @Test
  void haveRoomInNotes() throws Exception {
    book.write(
        "manuscript/ja/three.adoc", "= 式\n\n本文です。footnote:[注の式latexmath:[aaaaaaaaaa]の後です。]\n");
    assemblePdf();

    Map<String, Float> places = new HashMap<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> characters) {
          characters.forEach(c -> places.put(c.getUnicode(), c.getXDirAdj()));
        }
      }.getText(document);
    }
    assertThat(places.get("後") - places.get("注")).isGreaterThan(60);
  }

  private PdfResult assemblePdf() throws Exception {
    EditionSources sources = book.sources();
    PdfOptions options =
        new PdfOptions(pdf, sources.fonts(), List.of(), p -> p.severity() == Severity.ERROR);
    return new PdfAssembler(options).assemble(sources.content(SampleBook.metadata("ja")));
  }

  private void assembleEpub() throws Exception {
    new EpubAssembler(book.epub(epub)).assemble(book.sources().content(SampleBook.metadata("ja")));
  }

  private String entry(String name) throws IOException {
    try (ZipFile zip = new ZipFile(epub.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void collect(PDStructureNode node, List<String> words) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("Formula")) {
          words.add(element.getAlternateDescription());
        }
        collect(element, words);
      }
    }
  }
}
