package io.github.proxmoxbook.book.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.EditionSources;
import io.github.proxmoxbook.book.edition.SampleBook;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the PDF edition with programs that are not ours; skipped where they are not installed. */
class PdfToolsTest {
  @TempDir Path folder;
  private Path pdf;

  @BeforeEach
  void assemble() throws Exception {
    pdf = folder.resolve("book.pdf");
    EditionSources sources = new SampleBook(folder).sources();
    new PdfAssembler(new PdfOptions(pdf, sources.fonts(), List.of(), problem -> true))
        .assemble(sources.content(SampleBook.metadata("ja")));
  }

  @Test
  void popplerFindsTheText() throws Exception {
    assertThat(Tools.run("pdftotext", pdf.toString(), "-")).contains("概要の本文です。", "図の中の文字", "目次");
  }

  @Test
  void popplerFindsAllFontsEmbeddedWithTheirCharacters() throws Exception {
    List<String> fonts = Tools.run("pdffonts", pdf.toString()).lines().skip(2).toList();
    assertThat(fonts)
        .isNotEmpty()
        .allMatch(line -> line.matches(".* CID TrueType +Identity-H +yes yes yes .*"));
  }

  @Test
  void qpdfFindsNoDamage() throws Exception {
    assertThat(Tools.run("qpdf", "--check", pdf.toString()))
        .contains("No syntax or stream encoding errors");
  }
}
