package io.github.proxmoxbook.book.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.EditionSources;
import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.edition.verify.EditionFile;
import io.github.proxmoxbook.book.edition.verify.PdfVerifier;
import io.github.proxmoxbook.book.typography.BookFonts;
import io.github.proxmoxbook.book.typography.FontOptions;
import io.github.proxmoxbook.book.typography.FontResolver;
import io.github.proxmoxbook.book.typography.FontRole;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content that is right, but rare. */
class OddContentTest {
  @TempDir Path folder;
  private SampleBook book;

  @BeforeEach
  void write() throws Exception {
    book = new SampleBook(folder);
  }

  @Test
  void aCoverMayBeATaggedPdf() throws Exception {
    Path tagged = assemble("tagged.pdf", new Cover.Made());
    Path target = assemble("book.pdf", new Cover.Picture(tagged));
    assertThat(new PdfVerifier().verify(new EditionFile(target, "book.pdf"))).isEmpty();
    try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
      PDFTextStripper first = new PDFTextStripper();
      first.setEndPage(1);
      assertThat(first.getText(pdf)).contains("見本の本", "見本の説明");
    }
  }

  @Test
  void numbersOfLongListsStandWithinTheTypeArea() throws Exception {
    book.write("manuscript/ja/one.md", "# 概要\n\n99. 九十九\n100. 百\n\n本文です。\n\n99999. 大きな数\n");
    Path target = assemble("book.pdf", new Cover.Made());
    assertThat(new PdfVerifier().verify(new EditionFile(target, "book.pdf"))).isEmpty();
  }

  @Test
  void numbersInWiderDigitsStandWithinTheTypeArea() throws Exception {
    BookFonts installed = new FontResolver(FontOptions.defaults(folder.resolve("fonts"))).resolve();
    Assumptions.assumeThat(installed.faces(FontRole.TEXT).get(0).family())
        .isEqualTo("BIZ UDPGothic");
    book.write("manuscript/ja/one.md", "# 概要\n\n9. 九\n10. 十\n\n本文です。\n\n88. 大きな数\n");
    Path target = assemble("book.pdf", new Cover.Made(), installed);
    assertThat(new PdfVerifier().verify(new EditionFile(target, "book.pdf"))).isEmpty();
  }

  private Path assemble(String name, Cover cover) throws Exception {
    return assemble(name, cover, book.sources().fonts());
  }

  private Path assemble(String name, Cover cover, BookFonts fonts) throws Exception {
    Path target = folder.resolve("target").resolve(name);
    EditionSources sources = book.sources();
    PrintSettings usual = PrintSettings.DEFAULT;
    PrintSettings settings =
        new PrintSettings(usual.variant(), usual.pageSize(), usual.bleed(), cover, true);
    PdfResult result =
        new PdfAssembler(new PdfOptions(target, fonts, List.of(), problem -> true, settings))
            .assemble(sources.content(SampleBook.metadata("ja")));
    assertThat(result.problems()).isEmpty();
    return target;
  }
}
