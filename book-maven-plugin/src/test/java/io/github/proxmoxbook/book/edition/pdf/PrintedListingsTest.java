package io.github.proxmoxbook.book.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.EditionSources;
import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.edition.verify.EditionFile;
import io.github.proxmoxbook.book.edition.verify.PdfVerifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintedListingsTest {
  @TempDir Path folder;
  private Path target;

  @BeforeEach
  void assembleTheSample() throws Exception {
    PdfResult result =
        assemble(
            """
            # 概要

            [](two.md#fig-all)の前の例です。

            ```bash linenums="1995" hl_lines="2"
            if true; then

                qm list   # 一覧
            fi
            ```

            本文に続く文です。

            ```bahs
            ab日本語cd
            0123456789
            ```
            """);
    assertThat(result.problems()).isEmpty();
  }

  private PdfResult assemble(String chapter) throws Exception {
    SampleBook book = new SampleBook(folder);
    book.write("manuscript/ja/one.md", chapter);
    target = folder.resolve("target/book.pdf");
    EditionSources sources = book.sources();
    return new PdfAssembler(new PdfOptions(target, sources.fonts(), List.of(), problem -> true))
        .assemble(sources.content(SampleBook.metadata("ja")));
  }

  @Test
  void namesTheLineOfCodeThatNoFontCanShow() throws Exception {
    PdfResult result = assemble("# 概要\n\n- 項目\n\n  ```bash\n  a=1\n  b=\uD808\uDC00\n  ```\n");
    assertThat(result.problems()).extracting(p -> p.location().line()).containsExactly(7);
  }

  @Test
  void givesTheCodeBackLineByLine() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
      assertThat(new PDFTextStripper().getText(pdf).lines().map(String::strip))
          .containsSubsequence(
              "1995 if true; then", "1996", "1997     qm list   # 一覧", "1998 fi", "本文に続く文です。")
          .containsSubsequence("ab日本語cd", "0123456789");
    }
  }

  @Test
  void eachLineIsCodeInTheTagTree() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
      List<PDStructureElement> all = new ArrayList<>();
      collect(pdf.getDocumentCatalog().getStructureTreeRoot(), all);
      List<PDStructureElement> code =
          all.stream().filter(element -> element.getStructureType().equals("Code")).toList();
      // Three lines here that are not empty, two below, and one of the other chapter.
      assertThat(code).hasSize(6);
      assertThat(code)
          .allMatch(e -> ((PDStructureElement) e.getParent()).getStructureType().equals("P"));
      List<PDStructureElement> inCode = new ArrayList<>();
      code.forEach(element -> collect(element, inCode));
      assertThat(inCode).extracting(PDStructureElement::getStructureType).isSubsetOf("Span");
      assertThat(all)
          .extracting(PDStructureElement::getAlternateDescription)
          .noneMatch(text -> text != null && text.contains("tag "));
    }
  }

  @Test
  void numbersOfLinesAreArtifacts() throws IOException {
    List<String> artifacts = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
      for (PDPage page : pdf.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        extractor.getMarkedContents().stream()
            .filter(content -> "Artifact".equals(content.getTag()))
            .map(PrintedListingsTest::text)
            .forEach(artifacts::add);
      }
    }
    assertThat(artifacts).contains("1995", "1996", "1997", "1998");
  }

  @Test
  void keepsToTheStandards() throws IOException {
    assertThat(new PdfVerifier().verify(new EditionFile(target, "book.pdf"))).isEmpty();
  }

  private static String text(PDMarkedContent content) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      text.append(part instanceof TextPosition position ? position.getUnicode() : "");
    }
    return text.toString();
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> into) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        into.add(element);
        collect(element, into);
      }
    }
  }
}
