package io.github.proxmoxbook.book.edition.verify;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;

/** Pages of 100 mm × 150 mm with margins of 10 mm, tagged, set as a test wants them. */
final class PdfPageSample {
  private static final String HEAD =
      """
      <html lang="ja"><head><title>頁</title><meta name="description" content="試験のための頁"/>
      <bookmarks><bookmark name="頁" href="#top"/></bookmarks>
      <style>@page { size: 100mm 150mm; margin: 10mm; }
      body { font-family: 'mplus'; font-size: 10pt; margin: 0; } p { margin: 0 0 4pt 0; }
      h2 { font-size: 12pt; margin: 0; } sup { font-size: 70%; } pre { font-family: 'mono'; margin: 0; }
      """;

  private PdfPageSample() {}

  /** Sets the content of a body. */
  static EditionFile of(Path file, String body) throws IOException {
    return of(file, "", body);
  }

  /** Sets the content of a body with a style. */
  static EditionFile of(Path file, String css, String body) throws IOException {
    XRLog.setLoggingEnabled(false);
    String html = HEAD + css + "</style></head><body id=\"top\">" + body + "</body></html>";
    try (OutputStream out = Files.newOutputStream(file)) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePdfUaAccessibility(true);
      builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
      builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
      builder.useFont(PdfSample::font, "mplus");
      builder.useFont(PdfSample::monospaced, "mono");
      builder.withHtmlContent(html, "");
      builder.toStream(out);
      builder.run();
    }
    return PdfSample.edition(file);
  }

  /** Paragraphs of two lines each, divided at the bars. */
  static String paragraphs(List<String> divided) {
    StringBuilder body = new StringBuilder();
    divided.forEach(text -> body.append("<p>").append(text.replace("|", "<br/>")).append("</p>\n"));
    return body.toString();
  }

  /** A picture of some pixels that is shown in a width. */
  static String picture(int pixels, String width) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_RGB);
    image.setRGB(1, 1, 0xffffff);
    ImageIO.write(image, "png", png);
    return "<p><img alt=\"絵\" style=\"width: "
        + width
        + "\" src=\"data:image/png;base64,"
        + Base64.getEncoder().encodeToString(png.toByteArray())
        + "\"/></p>";
  }
}
