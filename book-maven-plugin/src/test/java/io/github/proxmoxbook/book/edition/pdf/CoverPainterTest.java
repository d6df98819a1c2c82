package io.github.proxmoxbook.book.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxbook.book.edition.EditionSources;
import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.problem.Problem;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cover as a picture: looked at as pixels. */
class CoverPainterTest {
  @TempDir Path folder;
  private SampleBook book;
  private final List<Path> sheets = new ArrayList<>();

  @BeforeEach
  void writeBook() throws Exception {
    book = new SampleBook(folder);
  }

  @Test
  void paintsTheCoverOfThePdf() throws Exception {
    CoverPicture cover = paint(new Cover.Made(), PageSize.B5);
    assertThat(cover.problems()).isEmpty();
    assertThat(cover.file()).contains(folder.resolve("target/epub/cover.png"));
    BufferedImage image = image(cover);
    assertThat(image.getHeight()).isEqualTo(2560);
    assertThat(image.getWidth()).isBetween(1811, 1813);
    assertThat(image.getColorModel().hasAlpha()).isFalse();
    assertThat(edges(image)).containsOnly(0x0f2a4a);
    // The title is white.
    assertThat(hasColour(image, 0xffffff)).isTrue();
  }

  @Test
  void isTheSameEachTime() throws Exception {
    byte[] first = Files.readAllBytes(paint(new Cover.Made(), PageSize.B5).file().orElseThrow());
    assertThat(paint(new Cover.Made(), PageSize.B5).file().orElseThrow()).hasBinaryContent(first);
  }

  @Test
  void followsTheStyleSheetsAndThePageSizeOfThePdf() throws Exception {
    sheets.add(
        Files.writeString(
            folder.resolve("own.css"), ":root { --book-cover-background: #14532d; }"));
    BufferedImage image = image(paint(new Cover.Made(), PageSize.parse("200mm x 100mm")));
    assertThat(image.getWidth()).isEqualTo(2560);
    assertThat(image.getHeight()).isBetween(1279, 1281);
    assertThat(edges(image)).containsOnly(0x14532d);
  }

  @Test
  void fillsThePictureWithACoverOfTheBook() throws Exception {
    Path pdf = pdf(new PDRectangle(100, 100), Color.RED);
    assertThat(edges(image(paint(new Cover.Picture(pdf), PageSize.B5)))).containsOnly(0xff0000);
  }

  @Test
  void keepsAPhotographAsJpeg() throws Exception {
    CoverPicture cover = paint(new Cover.Picture(photograph()), PageSize.B5);
    assertThat(cover.file()).contains(folder.resolve("target/epub/cover.jpg"));
    assertThat(image(cover).getHeight()).isEqualTo(2560);
  }

  @Test
  void hasNoneWhereTheBookHasNone() throws Exception {
    assertThat(paint(new Cover.None(), PageSize.B5).file()).isEmpty();
  }

  @Test
  void reportsWhatThePdfWouldReport() throws Exception {
    sheets.add(
        Files.writeString(folder.resolve("own.css"), ":root { --book-cover-colour: #fff; }"));
    CoverPicture cover = paint(new Cover.Made(), PageSize.B5);
    assertThat(cover.file()).isEmpty();
    assertThat(cover.problems()).extracting(Problem::rule).containsExactly(PdfRule.THEME);
  }

  @Test
  void namesACoverThatIsNoPdf() throws Exception {
    Path broken = Files.writeString(folder.resolve("cover.pdf"), "no PDF");
    assertThatThrownBy(() -> paint(new Cover.Picture(broken), PageSize.B5))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cannot read the cover")
        .hasMessageContaining("cover.pdf");
  }

  private CoverPicture paint(Cover cover, PageSize size) throws Exception {
    EditionSources sources = book.sources();
    PrintSettings settings = new PrintSettings(Variant.SCREEN, size, Bleed.NONE, cover, true);
    PdfOptions options =
        new PdfOptions(
            folder.resolve("target/epub/cover.pdf"),
            sources.fonts(),
            sheets,
            problem -> true,
            settings);
    return new CoverPainter(options).paint(sources.content(SampleBook.metadata("ja")));
  }

  private Path pdf(PDRectangle size, Color colour) throws IOException {
    Path file = folder.resolve("own.pdf");
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(size);
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.setNonStrokingColor(colour);
        content.addRect(0, 0, size.getWidth(), size.getHeight());
        content.fill();
      }
      pdf.save(file.toFile());
    }
    return file;
  }

  /** Nothing is as hard to compress as noise. */
  private Path photograph() throws IOException {
    BufferedImage noise = new BufferedImage(400, 565, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int y = 0; y < noise.getHeight(); y++) {
      for (int x = 0; x < noise.getWidth(); x++) {
        noise.setRGB(x, y, random.nextInt());
      }
    }
    Path file = folder.resolve("own.pdf");
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(400, 565));
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.drawImage(LosslessFactory.createFromImage(pdf, noise), 0, 0);
      }
      pdf.save(file.toFile());
    }
    return file;
  }

  private static BufferedImage image(CoverPicture cover) throws IOException {
    return ImageIO.read(cover.file().orElseThrow().toFile());
  }

  /** The colours at the corners and the middles of the sides. */
  private static List<Integer> edges(BufferedImage image) {
    List<Integer> colours = new ArrayList<>();
    for (int x : new int[] {0, image.getWidth() / 2, image.getWidth() - 1}) {
      for (int y : new int[] {0, image.getHeight() - 1}) {
        colours.add(image.getRGB(x, y) & 0xffffff);
      }
    }
    return colours;
  }

  private static boolean hasColour(BufferedImage image, int colour) {
    for (int y = 0; y < image.getHeight(); y += 2) {
      for (int x = 0; x < image.getWidth(); x++) {
        if ((image.getRGB(x, y) & 0xffffff) == colour) {
          return true;
        }
      }
    }
    return false;
  }
}
