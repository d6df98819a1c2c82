package io.github.proxmoxbook.book.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.EditionSources;
import io.github.proxmoxbook.book.edition.SampleBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TornTableTest {
  @TempDir Path folder;

  /** At each of these lengths of the text above, the table begins elsewhere on the page. */
  @Test
  void noHeadStaysBehindWithoutARow() throws Exception {
    StringBuilder chapter = new StringBuilder("# 概要\n\n");
    for (int table = 0; table < 12; table++) {
      chapter.append("段落の文です。\n\n".repeat(3 + table)).append("次の表に示します。\n\n");
      chapter.append("|頭").append(table).append("頭|説明|\n|---|---|\n|行").append(table).append("行|");
      chapter.append("とても長い説明がここに入ります。".repeat(14)).append("|\n|次|短い|\n|終|短い|\n\n");
    }
    SampleBook book = new SampleBook(folder);
    book.write("manuscript/ja/preface.md", "# まえがき\n\n本文です。\n");
    book.write("manuscript/ja/one.md", chapter.toString());
    Path target = folder.resolve("target/book.pdf");
    EditionSources sources = book.sources();
    PdfResult result =
        new PdfAssembler(new PdfOptions(target, sources.fonts(), List.of(), problem -> true))
            .assemble(sources.content(SampleBook.metadata("ja")));
    assertThat(result.problems()).isEmpty();
    List<String> torn = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
      for (int table = 0; table < 12; table++) {
        int head = firstPageOf(pdf, "頭" + table + "頭");
        if (head != firstPageOf(pdf, "行" + table + "行")) {
          torn.add("table " + table + " on page " + head);
        }
      }
    }
    assertThat(torn).isEmpty();
  }

  /** Rows of different heights are moved to the next page as a whole, each from another place. */
  @Test
  void everyPageOfATableHasItsHead() throws Exception {
    StringBuilder chapter = new StringBuilder("# 概要\n\n");
    for (int table = 0; table < 8; table++) {
      chapter.append("段落の文です。\n\n".repeat(1 + table)).append("|頭の甲|頭の乙|\n|---|---|\n");
      for (int row = 0; row < 9; row++) {
        chapter.append("|行の名|").append("説明の文がここに入ります。".repeat(1 + (row * 7 + table * 3) % 26));
        chapter.append("|\n");
      }
      chapter.append("\n");
    }
    SampleBook book = new SampleBook(folder);
    book.write("manuscript/ja/preface.md", "# まえがき\n\n本文です。\n");
    book.write("manuscript/ja/one.md", chapter.toString());
    Path target = folder.resolve("target/book.pdf");
    EditionSources sources = book.sources();
    new PdfAssembler(new PdfOptions(target, sources.fonts(), List.of(), problem -> true))
        .assemble(sources.content(SampleBook.metadata("ja")));
    PDFTextStripper stripper = new PDFTextStripper();
    List<Integer> headless = new ArrayList<>();
    int pages = 0;
    try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(pdf);
        pages += text.contains("行の名") ? 1 : 0;
        if (text.contains("行の名") && !text.contains("頭の甲")) {
          headless.add(page);
        }
      }
    }
    assertThat(pages).isGreaterThan(10);
    assertThat(headless).isEmpty();
  }

  private static int firstPageOf(PDDocument pdf, String words) throws Exception {
    PDFTextStripper stripper = new PDFTextStripper();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      if (stripper.getText(pdf).replaceAll("\\s", "").contains(words)) {
        return page;
      }
    }
    throw new AssertionError("no page has " + words);
  }
}
