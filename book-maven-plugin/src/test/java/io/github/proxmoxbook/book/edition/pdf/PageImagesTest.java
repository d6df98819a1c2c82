package io.github.proxmoxbook.book.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.diagram.ImageDifference;
import io.github.proxmoxbook.book.edition.EditionSources;
import io.github.proxmoxbook.book.edition.SampleBook;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What pages look like: the book of {@code pages/book}, set in the font that comes with the plugin,
 * against a picture of each page of the variant for screens in {@code pages/screen}, and of two
 * facing pages of the one for print in {@code pages/print}. {@code -Dgolden.update=true} makes the
 * pictures anew; look at them before they are committed.
 */
@Timeout(120)
class PageImagesTest {
  private static final Path BOOK = Path.of("src/test/resources/pages/book");
  private static final Path GOLDEN = Path.of("src/test/resources/pages");
  private static final Path FAILED = Path.of("target/golden-pages");
  private static final float DPI = 60;

  /** The page of the print variant on which the prose of the first chapter goes on. */
  private static final int FIRST_IN_PRINT = 13;

  @TempDir private static Path folder;

  /** By the name of the file under {@link #GOLDEN}. */
  private static final Map<String, BufferedImage> PAGES = new TreeMap<>();

  @BeforeAll
  static void draw() throws Exception {
    SampleBook book = new SampleBook(folder);
    copyTo(folder);
    draw(book, Variant.SCREEN, page -> true);
    // A left and a right page of the body: margins are mirrored, links are black.
    draw(book, Variant.PRINT, page -> page == FIRST_IN_PRINT || page == FIRST_IN_PRINT + 1);
    if (Boolean.getBoolean("golden.update")) {
      writeGolden();
    }
  }

  private static void draw(SampleBook book, Variant variant, IntPredicate isWanted)
      throws Exception {
    EditionSources sources = book.sources();
    Path pdf = folder.resolve("target/book.pdf");
    PrintSettings usual = PrintSettings.DEFAULT;
    PrintSettings settings =
        new PrintSettings(variant, usual.pageSize(), usual.bleed(), usual.cover(), true);
    PdfResult result =
        new PdfAssembler(new PdfOptions(pdf, sources.fonts(), List.of(), problem -> true, settings))
            .assemble(sources.content(SampleBook.metadata("ja")));
    assertThat(result.problems()).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFRenderer renderer = new PDFRenderer(document);
      String folder = variant.name().toLowerCase(Locale.ROOT);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        if (isWanted.test(page)) {
          String name = String.format(Locale.ROOT, "%s/page-%02d.png", folder, page + 1);
          PAGES.put(name, renderer.renderImageWithDPI(page, DPI));
        }
      }
    }
  }

  private static void copyTo(Path target) throws IOException {
    try (Stream<Path> files = Files.walk(BOOK)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = target.resolve(BOOK.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void writeGolden() throws IOException {
    for (Path old : golden()) {
      Files.delete(old);
    }
    for (Map.Entry<String, BufferedImage> page : PAGES.entrySet()) {
      Path file = GOLDEN.resolve(page.getKey());
      Files.createDirectories(file.getParent());
      ImageIO.write(page.getValue(), "png", file.toFile());
    }
  }

  private static List<Path> golden() throws IOException {
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("page-"))
          .sorted()
          .toList();
    }
  }

  static Set<String> pages() {
    return PAGES.keySet();
  }

  @Test
  void eachPageHasItsPicture() throws IOException {
    assertThat(golden())
        .extracting(file -> GOLDEN.relativize(file).toString().replace('\\', '/'))
        .containsExactlyElementsOf(PAGES.keySet());
    assertThat(PAGES).hasSizeBetween(10, 24);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void looksAsBefore(String page) throws IOException {
    BufferedImage expected = ImageIO.read(GOLDEN.resolve(page).toFile());
    ImageDifference difference = ImageDifference.between(expected, PAGES.get(page));
    assertThat(difference.isVisible()).as(() -> describe(page, difference)).isFalse();
  }

  @Test
  void seesAMissingWord() {
    BufferedImage page = pageOfProse();
    int row = rowOfText(page);
    assertIsSeen(page, changed -> changed.paint(100, row - 1, 24, 12, 0xffffff));
  }

  @Test
  void seesALineThatIsShifted() {
    BufferedImage page = pageOfProse();
    int row = rowOfText(page);
    assertIsSeen(page, changed -> changed.move(row - 1, 12, 0, 3));
    assertIsSeen(page, changed -> changed.move(row - 1, 12, 4, 0));
  }

  @Test
  void seesAnotherColour() {
    BufferedImage page = pageOfProse();
    assertIsSeen(page, changed -> changed.recolour(rowOfText(page) - 1, 12, 0xff0000));
  }

  @Test
  void seesNothingWhereNothingChanged() {
    BufferedImage page = pageOfProse();
    assertThat(ImageDifference.between(page, copy(page)).isVisible()).isFalse();
  }

  private static void assertIsSeen(BufferedImage page, Change change) {
    BufferedImage copy = copy(page);
    change.apply(new Retouching(copy));
    assertThat(ImageDifference.between(page, copy).isVisible()).isTrue();
  }

  /** A change to a copy of a page. */
  private interface Change {
    void apply(Retouching page);
  }

  /** What can be done to the picture of a page. */
  private record Retouching(BufferedImage image) {
    void paint(int x, int y, int width, int height, int rgb) {
      for (int v = y; v < y + height; v++) {
        for (int u = x; u < x + width; u++) {
          image.setRGB(u, v, rgb);
        }
      }
    }

    void move(int y, int height, int dx, int dy) {
      BufferedImage band = copy(image.getSubimage(0, y, image.getWidth(), height));
      paint(0, y, image.getWidth(), height, 0xffffff);
      image.createGraphics().drawImage(band, dx, y + dy, null);
    }

    /** Turns what is dark into another colour. */
    void recolour(int y, int height, int rgb) {
      for (int v = y; v < y + height; v++) {
        for (int u = 0; u < image.getWidth(); u++) {
          if ((image.getRGB(u, v) & 255) < 128) {
            image.setRGB(u, v, rgb);
          }
        }
      }
    }
  }

  /** The page after that of the title of the first chapter has lines of prose at its top. */
  private static BufferedImage pageOfProse() {
    return PAGES.values().stream()
        .max((one, other) -> Integer.compare(ink(one), ink(other)))
        .filter(page -> rowOfText(page) > 0)
        .orElseThrow();
  }

  private static int ink(BufferedImage page) {
    int dark = 0;
    for (int y = 0; y < page.getHeight(); y++) {
      dark += darkIn(page, y) > 60 ? 0 : darkIn(page, y);
    }
    return dark;
  }

  /** The first row of a line of text that goes over most of the page. */
  private static int rowOfText(BufferedImage page) {
    return IntStream.range(1, page.getHeight() - 20)
        .filter(y -> darkIn(page, y - 1) == 0 && darkIn(page, y + 2) > 40)
        .findFirst()
        .orElse(0);
  }

  private static int darkIn(BufferedImage page, int y) {
    int dark = 0;
    for (int x = 0; x < page.getWidth(); x++) {
      dark += (page.getRGB(x, y) & 255) < 160 ? 1 : 0;
    }
    return dark;
  }

  private static BufferedImage copy(BufferedImage image) {
    BufferedImage copy =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = copy.createGraphics();
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return copy;
  }

  /** Keeps the pictures of a failure, and says where. */
  private static String describe(String page, ImageDifference difference) {
    Path actual = FAILED.resolve(page);
    Path differing = FAILED.resolve(page.replace(".png", ".difference.png"));
    try {
      Files.createDirectories(actual.getParent());
      ImageIO.write(PAGES.get(page), "png", actual.toFile());
      ImageIO.write(difference.picture(), "png", differing.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return String.format(
        Locale.ROOT,
        "worst block %.1f, %.1f %% of the blocks of another colour; see %s and %s",
        difference.worstBlock(),
        difference.share() * 100,
        actual,
        differing);
  }
}
