package io.github.proxmoxbook.book.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
 * What diagrams look like, by examples. Each SVG of {@code diagram/golden} has beside it either
 *
 * <ul>
 *   <li>{@code .png}: what a browser draws (made by {@code src/test/golden-diagrams/render});
 *   <li>{@code .problems.txt}: the errors instead of a picture, one {@code line rule words} a line,
 *       where the words are part of the message: what cannot be drawn is never drawn wrong.
 * </ul>
 */
@Timeout(120)
class DiagramGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/diagram/golden");
  private static final Path FAILED = Path.of("target/golden-diagrams");

  @TempDir private static Path root;
  private static Map<String, Diagram> diagrams;
  private static Map<String, List<Problem>> problems;

  @BeforeAll
  static void convertAll() throws Exception {
    DiagramFolder folder = new DiagramFolder(root);
    for (String name : Stream.concat(drawn().stream(), reported().stream()).toList()) {
      folder.write(name + ".svg", Files.readString(GOLDEN.resolve(name + ".svg")));
    }
    DiagramResult result = new DiagramConverter(folder.options(1)).convert();
    diagrams =
        result.diagrams().stream()
            .collect(Collectors.toMap(d -> name(d.source()), Function.identity()));
    problems =
        result.problems().stream()
            .collect(Collectors.groupingBy(p -> name(Path.of(p.location().file()))));
  }

  static List<String> drawn() throws IOException {
    return names(".png");
  }

  static List<String> reported() throws IOException {
    return names(".problems.txt");
  }

  private static List<String> names(String ending) throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(ending))
          .map(file -> file.substring(0, file.length() - ending.length()))
          .sorted()
          .toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.svg$", "");
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void looksAsInABrowser(String name) throws IOException {
    BufferedImage actual = ImageIO.read(converted(name).png().toFile());
    BufferedImage expected = ImageIO.read(GOLDEN.resolve(name + ".png").toFile());
    assertThat(actual.getWidth() + " × " + actual.getHeight())
        .as("size in pixels")
        .isEqualTo(expected.getWidth() + " × " + expected.getHeight());
    assertLooksAs(expected, actual, name + ".png");
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void looksTheSameInPdf(String name) throws IOException {
    BufferedImage expected = ImageIO.read(GOLDEN.resolve(name + ".png").toFile());
    BufferedImage actual =
        new BufferedImage(expected.getWidth(), expected.getHeight(), BufferedImage.TYPE_INT_RGB);
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(converted(name).pdf()))) {
      // Twice as large, for PDFBox draws no line thinner than a pixel.
      BufferedImage large = new PDFRenderer(document).renderImageWithDPI(0, 2 * 96);
      Graphics2D graphics = actual.createGraphics();
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      graphics.setPaint(Color.WHITE);
      graphics.fillRect(0, 0, actual.getWidth(), actual.getHeight());
      graphics.drawImage(large, AffineTransform.getScaleInstance(0.5, 0.5), null);
      graphics.dispose();
    }
    assertLooksAs(expected, actual, name + ".pdf.png");
  }

  private static Diagram converted(String name) {
    assertThat(problems.getOrDefault(name, List.of()))
        .filteredOn(problem -> problem.severity() == Severity.ERROR)
        .isEmpty();
    return diagrams.get(name);
  }

  private static void assertLooksAs(BufferedImage expected, BufferedImage actual, String file) {
    ImageDifference difference = ImageDifference.between(expected, actual);
    assertThat(difference.isVisible()).as(() -> describe(file, actual, difference)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("reported")
  void isReportedRatherThanDrawnWrong(String name) throws IOException {
    List<String> expected = Files.readAllLines(GOLDEN.resolve(name + ".problems.txt"));
    assertThat(expected).isNotEmpty();
    assertThat(diagrams).doesNotContainKey(name);
    assertThat(problems.getOrDefault(name, List.of()))
        .filteredOn(problem -> problem.severity() == Severity.ERROR)
        .zipSatisfy(expected, (problem, line) -> assertThat(isMeant(problem, line)).isTrue());
  }

  private static boolean isMeant(Problem problem, String line) {
    String[] parts = line.split(" ", 3);
    return problem.location().line() == Integer.parseInt(parts[0])
        && problem.rule().id().equals(parts[1])
        && problem.message().contains(parts[2]);
  }

  @Test
  void eachDiagramSaysWhatIsExpected() throws IOException {
    List<String> expected = Stream.concat(drawn().stream(), reported().stream()).sorted().toList();
    assertThat(expected).isEqualTo(names(".svg")).hasSizeGreaterThanOrEqualTo(60);
  }

  /** Keeps the pictures of a failure, and says where. */
  private static String describe(String name, BufferedImage actual, ImageDifference difference) {
    Path file = FAILED.resolve(name);
    Path differing = FAILED.resolve(name.replaceFirst("png$", "difference.png"));
    try {
      Files.createDirectories(FAILED);
      ImageIO.write(actual, "png", file.toFile());
      ImageIO.write(difference.picture(), "png", differing.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "worst block %.1f, %.1f %% of the blocks of another colour; see %s and %s"
        .formatted(difference.worstBlock(), difference.share() * 100, file, differing);
  }
}
