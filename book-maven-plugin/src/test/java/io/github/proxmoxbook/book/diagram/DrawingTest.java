package io.github.proxmoxbook.book.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the converted files show. */
@Timeout(60)
class DrawingTest {
  @TempDir private Path root;
  private DiagramFolder folder;

  @BeforeEach
  void createFolder() throws Exception {
    folder = new DiagramFolder(root);
  }

  private Diagram draw(String svg) throws IOException {
    folder.write("x.svg", svg);
    DiagramResult result = folder.convert();
    // Small drawings of one thing are not what good diagrams look like.
    assertThat(result.problems()).filteredOn(problem -> !DiagramFolder.isLint(problem)).isEmpty();
    return result.diagrams().get(0);
  }

  private static BufferedImage png(Diagram diagram) throws IOException {
    return ImageIO.read(Files.newInputStream(diagram.png()));
  }

  private static BufferedImage pdf(Diagram diagram) throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(diagram.pdf()))) {
      return new PDFRenderer(document).renderImageWithDPI(0, 192);
    }
  }

  private static String text(Diagram diagram) throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(diagram.pdf()))) {
      return new PDFTextStripper().getText(document).strip();
    }
  }

  @Test
  void paintsTheSameInPngAndPdf() throws Exception {
    Diagram diagram =
        draw(
            DiagramFolder.svg(
                "<rect x='10' y='10' width='40' height='30' fill='#0000ff'/>"
                    + "<circle cx='75' cy='25' r='10' fill='none' stroke='#00ff00'"
                    + " stroke-width='4'/>"));

    BufferedImage png = png(diagram);
    assertThat(png.getWidth()).isEqualTo(200);
    assertThat(png.getHeight()).isEqualTo(100);
    assertThat(new Color(png.getRGB(40, 40), true)).isEqualTo(Color.BLUE);
    assertThat(new Color(png.getRGB(130, 50), true)).isEqualTo(Color.GREEN);
    assertThat(png.getRGB(2, 2)).as("transparent").isZero();
    BufferedImage pdf = pdf(diagram);
    assertThat(new Color(pdf.getRGB(40, 40))).isEqualTo(Color.BLUE);
    assertThat(new Color(pdf.getRGB(130, 50))).isEqualTo(Color.GREEN);
    assertThat(new Color(pdf.getRGB(2, 2))).isEqualTo(Color.WHITE);
  }

  @ParameterizedTest
  @CsvSource({
    "width='200' height='100', 200, 100",
    "width='1in' height='72pt', 96, 96",
    "viewBox='0 0 30 20', 30, 20",
    "width='100%' height='100%' viewBox='5 5 30 20', 30, 20",
    "width='60' viewBox='0 0 30 20', 60, 40"
  })
  void takesTheSizeFromWhatIsThere(String attributes, double width, double height)
      throws Exception {
    Diagram diagram =
        draw(
            "<svg xmlns='http://www.w3.org/2000/svg' "
                + attributes.replace("''", "'")
                + "><title>t</title></svg>");

    assertThat(diagram.width()).isEqualTo(width);
    assertThat(diagram.height()).isEqualTo(height);
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(diagram.pdf()))) {
      PDRectangle box = document.getPage(0).getMediaBox();
      assertThat(box.getWidth()).isEqualTo((float) width * 0.75f);
      assertThat(box.getHeight()).isEqualTo((float) height * 0.75f);
      assertThat(document.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void keepsTextAsTextWithEmbeddedFonts() throws Exception {
    Diagram diagram =
        draw(
            DiagramFolder.svg(
                "<text x='5' y='20'>日本語の図 <tspan font-weight='bold'>太字</tspan></text>"
                    + "<text x='5' y='40' font-family='monospace'>pvesm →</text>"));

    assertThat(text(diagram)).isEqualTo("日本語の図 太字\npvesm →");
    for (PDFont font : fonts(diagram)) {
      assertThat(font.isEmbedded()).isTrue();
      assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
      assertThat(font.getSubType()).isEqualTo("Type0");
    }
  }

  @Test
  void keepsTextThatIsDrawnAsShapesSearchable() throws Exception {
    Diagram diagram =
        draw(
            DiagramFolder.svg(
                "<defs><linearGradient id='g'><stop stop-color='red'/>"
                    + "<stop offset='1' stop-color='blue'/></linearGradient></defs>"
                    + "<text x='5' y='20' fill='url(#g)'>勾配</text>"
                    + "<text x='5' y='40' fill='#fff' stroke='#000'>縁取り</text>"));

    assertThat(text(diagram)).isEqualTo("勾配\n縁取り");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<text y='20' opacity='.5'>文字</text>",
        "<text y='20' opacity='.5' stroke='red'>文字</text>",
        "<g opacity='.5'><rect width='9' height='9'/><text y='20'>文字</text></g>",
        "<text y='20' style='filter: blur(1px)'>文字</text>",
        "<mask id='m'><rect width='99' height='99' fill='#fff'/></mask>"
            + "<g mask='url(#m)'><text y='20'>文字</text></g>",
        "<text y='20' stroke='red' paint-order='stroke'>文字</text>",
        "<text y='20' font-variant='small-caps' fill='none' stroke='red'>文字</text>",
        "<text y='20' textLength='80' dominant-baseline='middle'>文字</text>",
        "<text y='20' style='clip-path: inset(1px)'>文字</text>",
        "<foreignObject width='90' height='40'><p xmlns='http://www.w3.org/1999/xhtml'>文<b>字</b>"
            + "</p></foreignObject>"
      })
  void keepsTextAsTextThroughEffects(String content) throws Exception {
    Diagram diagram = draw(DiagramFolder.svg(content));

    assertThat(text(diagram).replaceAll("\\s", "")).isEqualTo("文字");
  }

  @Test
  void drawsCurvesAndGradientsInThePdfAsInThePng() throws Exception {
    Diagram diagram =
        draw(
            DiagramFolder.svg(
                "<defs><linearGradient id='g' gradientTransform='rotate(90)'><stop"
                    + " stop-color='#f00'/><stop offset='1' stop-color='#00f'/></linearGradient>"
                    + "</defs><path d='M0 50Q25 -50 50 50z' fill='#0f0'/>"
                    + "<rect x='60' width='30' height='50' fill='url(#g)'/>"));

    BufferedImage png = png(diagram);
    BufferedImage pdf = pdf(diagram);
    // The top of the curve is at half of its control point's height: y = 0.
    for (int[] at : new int[][] {{50, 6}, {50, 50}, {8, 80}, {150, 4}, {150, 50}, {150, 96}}) {
      Color expected = new Color(png.getRGB(at[0], at[1]));
      Color actual = new Color(pdf.getRGB(at[0], at[1]));
      assertThat(Math.abs(expected.getRed() - actual.getRed())).isLessThan(12);
      assertThat(Math.abs(expected.getGreen() - actual.getGreen())).isLessThan(12);
      assertThat(Math.abs(expected.getBlue() - actual.getBlue())).isLessThan(12);
    }
    assertThat(png.getRGB(50, 6)).isEqualTo(Color.GREEN.getRGB());
  }

  @Test
  void placesTextByItsAnchor() throws Exception {
    Diagram diagram =
        draw(
            DiagramFolder.svg(
                "<text x='50' y='20' font-size='10' text-anchor='middle'>中央</text>"
                    + "<text x='90' y='40' font-size='10' text-anchor='end'>右</text>"));

    List<TextPosition> glyphs = positions(diagram);
    // Full-width glyphs of 10 px: 40 px to 60 px, and 80 px to 90 px.
    assertThat(glyphs).extracting(TextPosition::getUnicode).containsExactly("中", "央", "右");
    assertThat(glyphs)
        .extracting(glyph -> Math.round(glyph.getX() / 0.75))
        .containsExactly(40L, 50L, 80L);
    assertThat(glyphs)
        .extracting(glyph -> Math.round(glyph.getY() / 0.75))
        .containsExactly(20L, 20L, 40L);
  }

  @Test
  void placesSingleCharactersAndTurnedText() throws Exception {
    Diagram diagram =
        draw(
            DiagramFolder.svg(
                "<text x='5 35 65' y='20' font-size='10'>一二三四</text>"
                    + "<text transform='translate(90 45) rotate(-90)' font-size='10'>縦</text>"));

    List<TextPosition> glyphs = positions(diagram);
    assertThat(glyphs.subList(0, 4))
        .extracting(glyph -> Math.round(glyph.getX() / 0.75))
        .containsExactly(5L, 35L, 65L, 75L);
    assertThat(glyphs.get(4).getDir()).isEqualTo(90);
  }

  @Test
  void drawsWhatIsBehindAPlainHref() throws Exception {
    Diagram diagram =
        draw(
            DiagramFolder.svg(
                "<defs><rect id='r' width='20' height='20' fill='#f00'/></defs>"
                    + "<use href='#r' x='40' y='10'/>"));

    assertThat(new Color(png(diagram).getRGB(100, 40), true)).isEqualTo(Color.RED);
  }

  @Test
  void sanitisesTheSvg() throws Exception {
    Diagram diagram =
        draw(
            "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                + " 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>\n"
                + "<svg:svg xmlns:svg='http://www.w3.org/2000/svg' xmlns:i='urn:editor'"
                + " width='10' height='10' i:version='1'><!-- note -->"
                + "<i:view/><svg:title>a &amp; b</svg:title>"
                + "<svg:a href='https://example.org/?a=1&amp;b=2'><svg:text>&lt;</svg:text></svg:a>"
                + "</svg:svg>");

    assertThat(Files.readString(diagram.svg()))
        .isEqualTo(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                + " font-family=\"sans-serif\" height=\"10\" viewBox=\"0 0 10 10\" width=\"10\">"
                + "<title>a &amp; b</title>"
                + "<a href=\"https://example.org/?a=1&amp;b=2\"><text>&lt;</text></a>"
                + "</svg>\n");
  }

  private static List<PDFont> fonts(Diagram diagram) throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(diagram.pdf()))) {
      var resources = document.getPage(0).getResources();
      for (var name : resources.getXObjectNames()) {
        PDXObject object = resources.getXObject(name);
        if (object instanceof PDFormXObject form) {
          for (var font : form.getResources().getFontNames()) {
            fonts.add(form.getResources().getFont(font));
          }
        }
      }
    }
    assertThat(fonts).isNotEmpty();
    return fonts;
  }

  private static List<TextPosition> positions(Diagram diagram) throws IOException {
    List<TextPosition> positions = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(diagram.pdf()))) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition position) {
          positions.add(position);
        }
      }.getText(document);
    }
    return positions;
  }
}
