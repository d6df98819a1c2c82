package io.github.proxmoxbook.book.edition.verify;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Small PDF files, good and bad. */
final class PdfSample {
  private static final String FONTS = "gems/asciidoctor-pdf-2.3.23/data/fonts/";
  private static final String HTML =
      """
      <html lang="ja"><head><title>小さな本</title>
      <meta name="description" content="試験のための本"/>
      <bookmarks><bookmark name="第1章" href="#ch1"/><bookmark name="第2章" href="#ch2"/></bookmarks>
      <style>body { font-family: 'mplus'; } h2 { page-break-before: always; }</style></head>
      <body><h1 id="ch1">第1章</h1><p>クラスタの構成です。</p>
      <p>続きは<a href="#ch2" title="第2章">第2章</a>にあります。</p>
      <h2 id="ch2">第2章</h2><p>保存領域です。</p></body></html>
      """;

  private PdfSample() {}

  /** A change to a document before it is saved. */
  interface Change {
    void apply(PDDocument document) throws IOException;
  }

  static EditionFile edition(Path file) {
    return new EditionFile(file, "target/" + file.getFileName());
  }

  /** Two pages with tags, embedded font, outline and a link, PDF/UA-1 and PDF/A-2a. */
  static EditionFile good(Path file) throws IOException {
    XRLog.setLoggingEnabled(false);
    try (OutputStream out = Files.newOutputStream(file)) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePdfUaAccessibility(true);
      builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
      builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
      builder.useFont(PdfSample::font, "mplus");
      builder.withHtmlContent(HTML, "");
      builder.toStream(out);
      builder.run();
    }
    return edition(file);
  }

  /** The good file with a change. */
  static EditionFile changed(Path file, Change change) throws IOException {
    byte[] good = Files.readAllBytes(good(file).file());
    try (PDDocument document = Loader.loadPDF(good)) {
      change.apply(document);
      document.save(file.toFile());
    }
    return edition(file);
  }

  /** One page in Helvetica, which is not embedded; no tags, no language, no outline. */
  static EditionFile plain(Path file) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.showText("Quorum");
        content.endText();
      }
      document.save(file.toFile());
    }
    return edition(file);
  }

  /** One page with nothing on it. */
  static EditionFile blank(Path file) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(file.toFile());
    }
    return edition(file);
  }

  /** A proportional Japanese font. */
  static InputStream font() {
    return font("mplus1p-regular-fallback.ttf");
  }

  /** A font with all characters half or full width. */
  static InputStream monospaced() {
    return font("mplus1mn-regular-subset.ttf");
  }

  private static InputStream font(String file) {
    try {
      return PdfSample.class.getClassLoader().getResource(FONTS + file).openStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
