package io.github.proxmoxbook.book.edition.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.edition.pdf.line.ComposedLayout;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.typography.FontFace;
import io.github.proxmoxbook.book.typography.FontRole;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/** openhtmltopdf, set up for the pages of an edition: whole books and covers alone. */
final class Typesetter {
  private static final String PRODUCER = "book-maven-plugin";

  /** Where the field for the platform begins in a profile, in bytes. */
  private static final int PLATFORM = 40;

  private final PdfOptions options;

  Typesetter(PdfOptions options) {
    this.options = options;
  }

  /**
   * Opens the typesetter on a document; nothing is laid out yet.
   *
   * @param document what it shall set
   * @param content the book, for its pictures and its language
   * @param pdf where the pages go
   * @param formulas the formulas of the document
   * @param report receives what the typesetter says
   */
  PdfBoxRenderer renderer(
      org.w3c.dom.Document document,
      EditionContent content,
      PDDocument pdf,
      Formulas formulas,
      Consumer<Diagnostic> report) {
    // Its own log says again what the diagnostics below say; switched off, it would drop these too.
    XRLog.setLoggingEnabled(true);
    XRLog.setLoggerImpl(new SilentLogger());
    AssetStreams streams = new AssetStreams(content.assets(), options.settings().cover());
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(pdf);
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
    builder.useColorProfile(colourProfile());
    builder.withProducer(PRODUCER);
    builder.withW3cDocument(document, "");
    builder.useUriResolver((base, uri) -> uri);
    builder.useProtocolsStreamImplementation(streams, PrintDocument.SCHEME);
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> streams.serves(uri), when);
    }
    builder.useUnicodeLineBreaker(new JapaneseTextBreaker(content.metadata().language()));
    builder.withDiagnosticConsumer(report);
    useFonts(builder, pdf);
    PdfBoxRenderer renderer = builder.buildPdfRenderer();
    FormulaPictures.install(renderer, formulas, pdf);
    ComposedLayout.install(renderer, content.metadata().language());
    return renderer;
  }

  private void useFonts(PdfRendererBuilder builder, PDDocument pdf) {
    for (FontRole role : FontRole.values()) {
      for (FontFace face : options.fonts().faces(role)) {
        builder.useFont(
            new LazyFont(face, pdf), role.cssFamily(), face.weight(), FontStyle.NORMAL, true);
      }
    }
  }

  /**
   * Paints the pages. The typesetter writes the metadata with whatever XSLT processor it finds: the
   * JDK's own, as nothing else is in sight, and without a search through all jars of the plugin.
   */
  static void paint(PdfBoxRenderer renderer) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      renderer.createPDFWithoutClosing();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Returns the natural size of the book's own cover; without one, that of the page. */
  PageSize coverSize() throws IOException {
    if (options.settings().cover() instanceof Cover.Picture picture) {
      return CoverFile.size(picture.pdf());
    }
    return options.settings().pageSize();
  }

  /**
   * Returns what gathers the warnings of the typesetter as problems: what it only warns of (a
   * missing picture, a font not found) is content lost.
   */
  Consumer<Diagnostic> reporter(SheetPlaces places, List<Problem> problems) {
    return diagnostic -> report(diagnostic, places, problems);
  }

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

  /**
   * Returns the profile of sRGB. The JDK writes it, and from one version to the next another name
   * into the field for the platform (ICC.1, 7.2.10), which says nothing of the colours.
   */
  private static byte[] colourProfile() {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    byte[] platform = "APPL".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(platform, 0, profile, PLATFORM, platform.length);
    return profile;
  }
}
