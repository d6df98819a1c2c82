package io.github.proxmoxbook.book.edition.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import io.github.proxmoxbook.book.edition.Asset;
import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.pdf.line.ComposedLayout;
import io.github.proxmoxbook.book.edition.pdf.line.LineBounds;
import io.github.proxmoxbook.book.edition.pdf.tag.TagTree;
import io.github.proxmoxbook.book.output.OutputFile;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.PagePlaces;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.typography.FontFace;
import io.github.proxmoxbook.book.typography.FontRole;
import io.github.proxmoxbook.book.typography.GlyphCoverage;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
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
  private static final String PRODUCER = "book-maven-plugin";

  private final PdfOptions options;

  /**
   * Creates an assembler.
   *
   * @param options how the edition is made
   */
  public PdfAssembler(PdfOptions options) {
    this.options = options;
  }

  /**
   * Makes the edition.
   *
   * @param content what it holds
   * @return the pages and what is wrong; with a fatal problem the old file is left untouched
   * @throws IOException if a font or a picture cannot be read or the file cannot be written
   */
  public PdfResult assemble(EditionContent content) throws IOException {
    Theme theme = Theme.load(options);
    List<Problem> problems = new ArrayList<>(theme.problems());
    org.w3c.dom.Document document = document(content, theme, problems);
    if (problems.stream().anyMatch(options.fatal())) {
      return new PdfResult(0, problems);
    }
    try (PDDocument pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
      PagePlaces places = set(document, content, theme, pdf, problems);
      if (problems.stream().anyMatch(options.fatal())) {
        return new PdfResult(0, problems);
      }
      OutputFile.write(options.target(), pdf::save);
      writePlaces(places);
      return new PdfResult(pdf.getNumberOfPages(), problems);
    }
  }

  /** The book as the typesetter reads it; the one that we have built is let go of. */
  private org.w3c.dom.Document document(EditionContent content, Theme theme, List<Problem> problems)
      throws IOException {
    Document document =
        new PrintDocument(content, options.settings()).build(theme.css(), coverSize());
    problems.addAll(new GlyphCheck(new GlyphCoverage(options.fonts())).check(document));
    usePrintPictures(document, content.assets());
    PrintedListings.prepare(document);
    return new W3CDom().namespaceAware(false).fromJsoup(document);
  }

  /** Its boxes take as much memory as the finished document; they are gone when that is saved. */
  private PagePlaces set(
      org.w3c.dom.Document document,
      EditionContent content,
      Theme theme,
      PDDocument pdf,
      List<Problem> problems)
      throws IOException {
    Consumer<Diagnostic> report = diagnostic -> report(diagnostic, theme.places(), problems);
    try (PdfBoxRenderer renderer = renderer(document, content, pdf, report)) {
      ComposedLayout.install(renderer, content.metadata().language());
      if (!new PageNumbers(renderer).settle(renderer::layout)) {
        problems.add(unstable());
      }
      LineBounds.keepOnPages(renderer);
      RepeatedHeads.keepOnPages(renderer);
      PagePlaces places = PlacesOnPages.of(renderer);
      if (problems.stream().anyMatch(options.fatal())) {
        return places;
      }
      paint(renderer);
      TagTree.complete(renderer, ComposedLayout::isGenerated);
      new PdfFinish(pdf, content.metadata(), options.settings())
          .apply(new Pages(renderer), content.labels().get("cover"));
      return places;
    }
  }

  /**
   * Paints the pages. The typesetter writes the metadata with whatever XSLT processor it finds: the
   * JDK's own, as nothing else is in sight, and without a search through all jars of the plugin.
   */
  private static void paint(PdfBoxRenderer renderer) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      renderer.createPDFWithoutClosing();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Beside the edition, for those who read it: it is no part of it. */
  private void writePlaces(PagePlaces places) throws IOException {
    byte[] text =
        places.format(PagePlaces.version(options.target())).getBytes(StandardCharsets.UTF_8);
    OutputFile.write(PagePlaces.beside(options.target()), out -> out.write(text));
  }

  private PageSize coverSize() throws IOException {
    if (options.settings().cover() instanceof Cover.Picture picture) {
      return CoverFile.size(picture.pdf());
    }
    return options.settings().pageSize();
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

  private PdfBoxRenderer renderer(
      org.w3c.dom.Document document,
      EditionContent content,
      PDDocument pdf,
      Consumer<Diagnostic> report) {
    // Its own log says again what the diagnostics below say; switched off, it would drop these too.
    XRLog.setLoggingEnabled(true);
    XRLog.setLoggerImpl(new SilentLogger());
    AssetStreams streams = new AssetStreams(content.assets(), options.settings().cover());
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(pdf);
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.withProducer(PRODUCER);
    builder.withW3cDocument(document, "");
    builder.useUriResolver((base, uri) -> uri);
    builder.useProtocolsStreamImplementation(streams, PrintDocument.SCHEME);
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> streams.serves(uri), when);
    }
    builder.useUnicodeLineBreaker(new JapaneseTextBreaker(content.metadata().language()));
    builder.withDiagnosticConsumer(report);
    for (FontRole role : FontRole.values()) {
      for (FontFace face : options.fonts().faces(role)) {
        builder.useFont(
            new LazyFont(face, pdf), role.cssFamily(), face.weight(), FontStyle.NORMAL, true);
      }
    }
    return builder.buildPdfRenderer();
  }

  /** What the typesetter only warns of (a missing picture, a font not found) is content lost. */
  private void report(Diagnostic diagnostic, SheetPlaces places, List<Problem> problems) {
    if (diagnostic.getLevel().intValue() < Level.WARNING.intValue()) {
      return;
    }
    String message = diagnostic.getFormattedMessage();
    Problem problem =
        Problem.of(
            PdfRule.LAYOUT,
            places
                .of(message)
                .orElseGet(() -> Location.of(options.target().getFileName().toString())),
            SheetPlaces.message(message)
                + (diagnostic.hasError() ? ": " + diagnostic.getError().getMessage() : ""),
            "mend what it names in the chapter or in the style sheet");
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }
}
