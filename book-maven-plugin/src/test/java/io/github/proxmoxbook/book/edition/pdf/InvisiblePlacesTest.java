package io.github.proxmoxbook.book.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.proxmoxbook.book.edition.EditionSources;
import io.github.proxmoxbook.book.edition.SampleBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks for the index may be empty elements; links lead to where they stand all the same. */
class InvisiblePlacesTest {
  /** Each holds a place and a letter that stands in its line. */
  private static final List<String> PLACES =
      List.of(
          "<a id=\"p0\"></a>Ａ始めにある。",
          "途中に<a id=\"p1\"></a>Ｂある。",
          "終わりにあるＣ。<a id=\"p2\"></a>",
          "- Ｄ項目<a id=\"p3\"></a>",
          "| 表 |\n|---|\n| <a id=\"p4\"></a>Ｅセル |",
          "### <a id=\"p5\"></a>Ｆ見出し",
          "**<a id=\"p6\"></a>Ｇ太い**",
          "> [!NOTE]\n> Ｈ注<a id=\"p7\"></a>",
          "長い文".repeat(40) + "<a id=\"p8\"></a>Ｉ最後の行");

  @TempDir Path folder;

  @Test
  void areDestinationsInTheirLines() throws Exception {
    SampleBook book = new SampleBook(folder);
    StringBuilder chapter = new StringBuilder("# 概要\n\n");
    StringBuilder links = new StringBuilder("# 構成\n\n");
    for (int i = 0; i < PLACES.size(); i++) {
      chapter.append(PLACES.get(i)).append("\n\n").append("長い段落です。".repeat(90)).append("\n\n");
      links.append("[行先](one.md#p").append(i).append(")、");
    }
    book.write("manuscript/ja/preface.md", "# まえがき\n");
    book.write("manuscript/ja/one.md", chapter.toString());
    book.write("manuscript/ja/two.md", links.toString());
    try (PDDocument pdf = assemble(book)) {
      Map<Character, float[]> letters = letters(pdf);
      int checked = 0;
      for (PDAnnotation annotation : lastPage(pdf).getAnnotations()) {
        PDPageXYZDestination destination = destination(pdf, annotation);
        float[] letter = letters.get((char) ('Ａ' + checked));
        assertThat(pdf.getPages().indexOf(destination.getPage()) + 1)
            .as("page of place %s", checked)
            .isEqualTo((int) letter[0]);
        float top = destination.getPage().getMediaBox().getHeight() - destination.getTop();
        assertThat(top).as("line of place %s", checked).isCloseTo(letter[1], within(25f));
        checked++;
      }
      assertThat(checked).isEqualTo(PLACES.size());
    }
  }

  private PDDocument assemble(SampleBook book) throws Exception {
    Path target = folder.resolve("target/book.pdf");
    EditionSources sources = book.sources();
    new PdfAssembler(new PdfOptions(target, sources.fonts(), List.of(), problem -> true))
        .assemble(sources.content(SampleBook.metadata("ja")));
    return Loader.loadPDF(target.toFile());
  }

  /** The page with the links, which are all that is on it. */
  private static PDPage lastPage(PDDocument pdf) throws IOException {
    PDPage found = null;
    for (PDPage page : pdf.getPages()) {
      found = page.getAnnotations().size() == PLACES.size() ? page : found;
    }
    return found;
  }

  private static PDPageXYZDestination destination(PDDocument pdf, PDAnnotation link)
      throws IOException {
    PDDestination destination =
        ((PDActionGoTo) ((PDAnnotationLink) link).getAction()).getDestination();
    return (PDPageXYZDestination)
        (destination instanceof PDNamedDestination named
            ? pdf.getDocumentCatalog().findNamedDestinationPage(named)
            : destination);
  }

  /** Returns the page and the height on it of each full-width letter in the chapter. */
  private static Map<Character, float[]> letters(PDDocument pdf) throws IOException {
    Map<Character, float[]> letters = new TreeMap<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            char c = text.getUnicode().charAt(0);
            if (c >= 'Ａ' && c <= 'Ｚ') {
              // The last one: the heading stands in the table of contents, too.
              letters.put(c, new float[] {getCurrentPageNo(), text.getYDirAdj()});
            }
          }
        };
    stripper.getText(pdf);
    return letters;
  }
}
