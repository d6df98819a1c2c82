package io.github.proxmoxbook.book.edition.pdf;

import io.github.proxmoxbook.book.edition.EditionMetadata;
import io.github.proxmoxbook.book.edition.EditionSources;
import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.edition.verify.EditionFile;
import io.github.proxmoxbook.book.edition.verify.PdfVerifier;
import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A book, assembled and read back. */
final class PrintSample implements AutoCloseable {
  /**
   * A line of text on a page.
   *
   * @param page from 0
   * @param text its characters without spaces
   * @param x where it begins, in points from the left of the page
   * @param y its base line in points from the top of the page
   */
  record Line(int page, String text, float x, float y) {}

  static final PrintSettings PRINT = settings(Variant.PRINT, Bleed.NONE, PageSize.B5);

  private final SampleBook book;
  private final Path folder;
  private final List<Path> sheets = new ArrayList<>();
  private PDDocument pdf;
  private PdfResult result;

  PrintSample(Path folder) throws IOException {
    this.folder = folder;
    this.book = new SampleBook(folder);
  }

  static PrintSettings settings(Variant variant, Bleed bleed, PageSize size) {
    return new PrintSettings(variant, size, bleed, new Cover.Made(), true);
  }

  PrintSample write(String file, String text) throws IOException {
    book.write(file, text);
    return this;
  }

  PrintSample css(String text) throws IOException {
    sheets.add(Files.writeString(folder.resolve("own" + sheets.size() + ".css"), text));
    return this;
  }

  PrintSample assemble(PrintSettings settings) throws Exception {
    close();
    EditionSources sources = book.sources();
    PdfOptions options =
        new PdfOptions(target(), sources.fonts(), sheets, problem -> true, settings);
    result = new PdfAssembler(options).assemble(sources.content(metadata()));
    pdf = result.problems().isEmpty() ? Loader.loadPDF(target().toFile()) : null;
    return this;
  }

  private static EditionMetadata metadata() {
    return SampleBook.metadata("ja").toBuilder()
        .commit("0123456789ab-dirty")
        .keywords(List.of("Proxmox"))
        .build();
  }

  Path target() {
    return folder.resolve("target/book.pdf");
  }

  PDDocument pdf() {
    return pdf;
  }

  List<Problem> problems() {
    return result.problems();
  }

  List<Problem> verify() throws IOException {
    return new PdfVerifier().verify(new EditionFile(target(), "book.pdf"));
  }

  /** The lines of the document in the order of its pages; a line of large letters alone, too. */
  List<Line> lines() throws IOException {
    List<Line> lines = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) {
            TextPosition first = positions.get(0);
            int page = getCurrentPageNo() - 1;
            float y = first.getYDirAdj();
            Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            // Spaces between scripts are the edition's own.
            String letters = text.replaceAll("\\s", "");
            if (last != null && last.page() == page && Math.abs(last.y() - y) < 1) {
              Line whole = new Line(page, last.text() + letters, last.x(), last.y());
              lines.set(lines.size() - 1, whole);
            } else {
              lines.add(new Line(page, letters, first.getXDirAdj(), y));
            }
          }
        };
    stripper.setSortByPosition(true);
    stripper.getText(pdf);
    return lines;
  }

  /** The first line that has some words. */
  Line line(String words) throws IOException {
    return lines().stream()
        .filter(line -> line.text().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(String.format(Locale.ROOT, "no line %s", words)));
  }

  String text(int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    return stripper.getText(pdf).replaceAll("(?<=[^\\x00-\\xff]) | (?=[^\\x00-\\xff])", "");
  }

  String[] labels() throws IOException {
    return pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
  }

  @Override
  public void close() throws IOException {
    if (pdf != null) {
      pdf.close();
    }
  }
}
