package io.github.proxmoxbook.book.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.EditionSources;
import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.edition.verify.page.PageContent;
import io.github.proxmoxbook.book.edition.verify.page.Pages;
import io.github.proxmoxbook.book.edition.verify.page.TextLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How paragraphs are divided between pages, and what references on paper say. */
class PageEndsTest {
  private static final double POINTS_A_LINE = 9.5 * 1.75;

  @TempDir Path folder;

  @Test
  void paragraphsOfFourLinesAreHalvedRatherThanMoved() throws Exception {
    String paragraph = "四行になる段落の文字を並べておきます。".repeat(8) + "\n\n";
    List<Double> lowest = new ArrayList<>();
    for (PageContent page : pages(paragraph.repeat(60), Variant.SCREEN)) {
      List<TextLine> lines = lines(page, "段落");
      if (lines.size() > 20) {
        lowest.add((double) lines.get(lines.size() - 1).baseline());
      }
    }
    assertThat(lowest).hasSizeGreaterThan(4);
    double foot = lowest.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    // The last page may end anywhere.
    assertThat(lowest.subList(0, lowest.size() - 1))
        .allMatch(bottom -> bottom - foot < 2.5 * POINTS_A_LINE);
  }

  @Test
  void aReferenceToTheSamePageNamesNoPage() throws Exception {
    String chapter =
        "## 近く {#near}\n\n[](#near)は同じ頁で、[](#far)は遠い頁です。\n\n"
            + "段落です。\n\n".repeat(80)
            + "## 遠く {#far}\n\n終わりです。\n";
    List<String> references = new ArrayList<>();
    for (PageContent page : pages(chapter, Variant.PRINT)) {
      lines(page, "同じ頁").forEach(line -> references.add(line.text().replace(" ", "")));
    }
    assertThat(references).hasSize(1);
    assertThat(references.get(0)).startsWith("1.1近くは同じ頁で、1.2遠く（→p.");
  }

  private List<PageContent> pages(String chapter, Variant variant) throws Exception {
    SampleBook book = new SampleBook(folder);
    book.write("manuscript/ja/preface.md", "# まえがき\n\n本文です。\n");
    book.write("manuscript/ja/one.md", "# 概要\n\n" + chapter);
    Path target = folder.resolve("target/book.pdf");
    EditionSources sources = book.sources();
    PrintSettings usual = PrintSettings.DEFAULT;
    PrintSettings settings =
        new PrintSettings(variant, usual.pageSize(), usual.bleed(), usual.cover(), true);
    new PdfAssembler(new PdfOptions(target, sources.fonts(), List.of(), problem -> true, settings))
        .assemble(sources.content(SampleBook.metadata("ja")));
    List<PageContent> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
      Pages.read(pdf, page -> true, pages::add);
    }
    return pages;
  }

  private static List<TextLine> lines(PageContent page, String words) {
    boolean isMeant = page.lines().stream().anyMatch(line -> line.text().contains(words));
    return isMeant
        ? page.lines().stream()
            .filter(line -> line.block() != null)
            .filter(line -> !words.equals("同じ頁") || line.text().contains(words))
            .toList()
        : List.of();
  }
}
