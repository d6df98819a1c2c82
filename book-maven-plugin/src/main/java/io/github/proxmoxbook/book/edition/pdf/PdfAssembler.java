package io.github.proxmoxbook.book.edition.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.util.Diagnostic;
import io.github.proxmoxbook.book.edition.Asset;
import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.PageBreaks;
import io.github.proxmoxbook.book.edition.pdf.line.ComposedLayout;
import io.github.proxmoxbook.book.edition.pdf.line.LineBounds;
import io.github.proxmoxbook.book.edition.pdf.tag.TagTree;
import io.github.proxmoxbook.book.output.OutputFile;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.PagePlaces;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.progress.Progress;
import io.github.proxmoxbook.book.typography.GlyphCoverage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes the PDF edition with openhtmltopdf: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at
 * once, all fonts embedded, diagrams as vectors, the same bytes for the same content.
 */
public final class PdfAssembler {
  private final PdfOptions options;
  private final Typesetter typesetter;
  private final Progress progress;

  /**
   * Creates an assembler.
   *
   * @param options how the edition is made
   */
  public PdfAssembler(PdfOptions options) {
    this(options, Progress.NONE);
  }

  /**
   * Creates an assembler that tells how far it is.
   *
   * @param options how the edition is made
   * @param progress is told of each step
   */
  public PdfAssembler(PdfOptions options, Progress progress) {
    this.options = options;
    this.typesetter = new Typesetter(options);
    this.progress = progress;
  }

  /**
   * Makes the edition.
   *
   * @param content what it holds
   * @return the pages and what is wrong; with a fatal problem the old file is left untouched
   * @throws IOException if a font or a picture cannot be read or the file cannot be written
   */
  public PdfResult assemble(EditionContent content) throws IOException {
    progress.at("composing the PDF");
    Theme theme = Theme.load(options);
    List<Problem> problems = new ArrayList<>(theme.problems());
    Formulas formulas = new Formulas();
    org.w3c.dom.Document document = document(content, theme, formulas, problems);
    if (problems.stream().anyMatch(options.fatal())) {
      return new PdfResult(0, problems);
    }
    try (PDDocument pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
      Pagination pagination = set(document, content, theme, formulas, pdf, problems);
      if (problems.stream().anyMatch(options.fatal())) {
        return new PdfResult(0, problems);
      }
      progress.at("writing " + options.target().getFileName());
      OutputFile.write(options.target(), pdf::save);
      write(pagination, content);
      return new PdfResult(pdf.getNumberOfPages(), problems);
    }
  }

  /** The book as the typesetter reads it; the one that we have built is let go of. */
  private org.w3c.dom.Document document(
      EditionContent content, Theme theme, Formulas formulas, List<Problem> problems)
      throws IOException {
    Document document =
        new PrintDocument(content, options.settings()).build(theme.css(), typesetter.coverSize());
    problems.addAll(formulas.draw(document, options.fonts()));
    problems.addAll(new GlyphCheck(new GlyphCoverage(options.fonts())).check(document));
    usePrintPictures(document, content.assets());
    PrintedListings.prepare(document);
    return new W3CDom().namespaceAware(false).fromJsoup(document);
  }

  /** Its boxes take as much memory as the finished document; they are gone when that is saved. */
  private Pagination set(
      org.w3c.dom.Document document,
      EditionContent content,
      Theme theme,
      Formulas formulas,
      PDDocument pdf,
      List<Problem> problems)
      throws IOException {
    Consumer<Diagnostic> report = typesetter.reporter(theme.places(), problems);
    try (PdfBoxRenderer renderer = typesetter.renderer(document, content, pdf, formulas, report)) {
      if (!new PageNumbers(renderer, progress).settle(renderer::layout)) {
        problems.add(unstable());
      }
      LineBounds.keepOnPages(renderer);
      RepeatedHeads.keepOnPages(renderer);
      Pagination pagination =
          new Pagination(PlacesOnPages.of(renderer), PageBreakFinder.of(renderer));
      if (problems.stream().anyMatch(options.fatal())) {
        return pagination;
      }
      progress.at("painting " + renderer.getRootBox().getLayer().getPages().size() + " pages");
      Typesetter.paint(renderer);
      problems.addAll(formulas.shrunk());
      TagTree.complete(renderer, ComposedLayout::isGenerated);
      new PdfFinish(pdf, content.metadata(), options.settings())
          .apply(new Pages(renderer), content.labels().get("cover"));
      return pagination;
    }
  }

  /** Where what came to lie. */
  private record Pagination(PagePlaces places, PageBreaks breaks) {}

  /** Beside the edition, for those who read it: it is no part of it. */
  private void write(Pagination pagination, EditionContent content) throws IOException {
    Path pdf = options.target();
    write(PagePlaces.beside(pdf), pagination.places().format(PagePlaces.version(pdf)));
    write(PageBreaks.beside(pdf), pagination.breaks().format(content.digest()));
  }

  private static void write(Path file, String text) throws IOException {
    OutputFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private Problem unstable() {
    return Problem.of(
        PdfRule.PAGES_UNSTABLE,
        Location.of(options.target().getFileName().toString()),
        "the pages still change after the page numbers in the text were filled in again and again",
        "change a line near a reference whose page begins with it, or the margins");
  }

  private static void usePrintPictures(Document document, List<Asset> assets) {
    for (Asset asset : assets) {
      String web = PrintDocument.SCHEME + ":" + asset.href();
      for (Element image : document.getElementsByAttributeValue("src", web)) {
        image.attr("src", AssetStreams.printUri(asset));
      }
    }
  }
}
