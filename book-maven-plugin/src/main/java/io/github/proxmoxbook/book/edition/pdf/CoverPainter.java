package io.github.proxmoxbook.book.edition.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import io.github.proxmoxbook.book.edition.EditionContent;
import io.github.proxmoxbook.book.output.OutputFile;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.typography.GlyphCoverage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * Paints the cover that the PDF edition has as a picture, for editions without pages. Only the
 * cover is set, not the book.
 */
public final class CoverPainter {
  /** The longer side in pixels: what shops ask for (the most common wish is 2,560). */
  private static final float LONGER_SIDE = 2560;

  private final PdfOptions options;
  private final Typesetter typesetter;

  /**
   * Creates a painter.
   *
   * @param options how the PDF edition is made; its target, with the ending of the picture's format
   *     in place of its own, is where the picture goes
   */
  public CoverPainter(PdfOptions options) {
    this.options = options;
    this.typesetter = new Typesetter(options);
  }

  /**
   * Paints the cover: 2,560 pixels on its longer side, in sRGB, without transparency; the same
   * bytes for the same book.
   *
   * @param content the book
   * @return the picture; none for {@link Cover.None} or with a fatal problem
   * @throws IOException if a font or the book's own cover cannot be read, or the picture cannot be
   *     written
   */
  public CoverPicture paint(EditionContent content) throws IOException {
    if (options.settings().cover() instanceof Cover.None) {
      return new CoverPicture(Optional.empty(), List.of());
    }
    List<Problem> problems = new ArrayList<>();
    byte[] page = page(content, problems);
    if (problems.stream().anyMatch(options.fatal())) {
      return new CoverPicture(Optional.empty(), problems);
    }
    PictureFile picture = PictureFile.of(image(page));
    Path file = file(picture.ending());
    OutputFile.write(file, out -> out.write(picture.bytes()));
    return new CoverPicture(Optional.of(file), problems);
  }

  /** Sets the cover as a document of its own. */
  private byte[] page(EditionContent content, List<Problem> problems) throws IOException {
    Theme theme = Theme.load(options);
    problems.addAll(theme.problems());
    Document document =
        new PrintDocument(content, options.settings())
            .buildCover(theme.css(), typesetter.coverSize());
    problems.addAll(new GlyphCheck(new GlyphCoverage(options.fonts())).check(document));
    try (PDDocument pdf = new PDDocument();
        PdfBoxRenderer renderer =
            typesetter.renderer(
                new W3CDom().namespaceAware(false).fromJsoup(document),
                content,
                pdf,
                new Formulas(),
                typesetter.reporter(theme.places(), problems))) {
      renderer.layout();
      Typesetter.paint(renderer);
      // Fonts are put into a document when it is saved.
      ByteArrayOutputStream saved = new ByteArrayOutputStream();
      pdf.save(saved);
      return saved.toByteArray();
    }
  }

  private static BufferedImage image(byte[] page) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(page)) {
      PDRectangle box = pdf.getPage(0).getCropBox();
      float scale = LONGER_SIDE / Math.max(box.getWidth(), box.getHeight());
      return new PDFRenderer(pdf).renderImage(0, scale, ImageType.RGB);
    }
  }

  private Path file(String ending) {
    String name = options.target().getFileName().toString();
    return options.target().resolveSibling(name.replaceFirst("(\\.[^.]*)?\\z", "." + ending));
  }
}
