package io.github.proxmoxbook.book.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.edition.epub.EpubAssembler;
import io.github.proxmoxbook.book.edition.pdf.PdfAssembler;
import io.github.proxmoxbook.book.edition.pdf.PdfOptions;
import io.github.proxmoxbook.book.progress.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What those are told who wait for an edition. */
class ToldProgressTest {
  @TempDir private Path folder;
  private final List<String> told = Collections.synchronizedList(new ArrayList<>());
  private final Progress progress = (work, done, of) -> told.add(Progress.text(work, done, of));

  @Test
  void countsChaptersDiagramsAndSteps() throws Exception {
    SampleBook book = new SampleBook(folder);
    EditionSources sources = book.sources(progress);
    assertThat(told)
        .contains("reading chapters: 0 of 4", "reading chapters: 3 of 4")
        .contains("drawing diagrams: 1 of 1");
    EditionContent content = sources.content(SampleBook.metadata("ja"));
    Path pdf = folder.resolve("book.pdf");
    PdfOptions options = new PdfOptions(pdf, sources.fonts(), List.of(), problem -> false);
    new PdfAssembler(options, progress).assemble(content);
    assertThat(told)
        .contains("composing the PDF", "laying out the pages, pass 1", "writing book.pdf")
        .anyMatch(line -> line.matches("painting \\d+ pages"));
    new EpubAssembler(book.epub(folder.resolve("book.epub")), progress).assemble(content);
    assertThat(told)
        .contains("composing the EPUB")
        .anyMatch(line -> line.startsWith("writing the EPUB: 0 of "));
  }
}
