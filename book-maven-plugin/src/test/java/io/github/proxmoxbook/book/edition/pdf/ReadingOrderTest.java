package io.github.proxmoxbook.book.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.EditionSources;
import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.edition.verify.EditionFile;
import io.github.proxmoxbook.book.edition.verify.PdfVerifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order in which the text of a PDF stands in the file, and its tags. */
class ReadingOrderTest {
  private static final String PARAGRAPH =
      "先に`pvecm status`を見て、[節](#quorum)の*強調*と**太字`pve1`の中**を、順に読みます。"
          + "もう一行になるように、ここにも`journalctl -u corosync`などの文字を並べておきます。";

  @TempDir Path folder;
  private SampleBook book;
  private Path target;

  @BeforeEach
  void write() throws Exception {
    book = new SampleBook(folder);
    target = folder.resolve("target/book.pdf");
    book.write("manuscript/ja/two.md", "# 構成\n\n## クォーラム {#quorum}\n\n" + PARAGRAPH + "\n");
    book.write("manuscript/ja/one.md", "# 概要\n\n本文です。\n");
    book.write("manuscript/ja/preface.md", "# まえがき\n\n本文です。\n");
    EditionSources sources = book.sources();
    new PdfAssembler(new PdfOptions(target, sources.fonts(), List.of(), problem -> true))
        .assemble(sources.content(SampleBook.metadata("ja")));
  }

  @Test
  void textStandsInTheFileAsItIsRead() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
      assertThat(text).contains(PARAGRAPH.replaceAll("[`*\\s]|\\[|\\]\\(#quorum\\)", ""));
    }
  }

  @Test
  void paragraphsAreOneElementEachWithoutASpanForEachRun() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
      List<String> types = new ArrayList<>();
      collect(pdf.getDocumentCatalog().getStructureTreeRoot(), types);
      assertThat(types).contains("P", "Link").doesNotContain("Span");
    }
    assertThat(new PdfVerifier().verify(new EditionFile(target, "book.pdf"))).isEmpty();
  }

  private static void collect(PDStructureNode node, List<String> types) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        types.add(element.getStructureType());
        collect(element, types);
      }
    }
  }
}
