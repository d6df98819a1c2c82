package io.github.proxmoxbook.book.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageDifferenceTest {
  private static final Color BLUE = new Color(0x4878cf);

  @TempDir private Path root;

  private static BufferedImage image(Consumer<Graphics2D> drawing) {
    return image(drawing, true);
  }

  private static BufferedImage image(Consumer<Graphics2D> drawing, boolean smooth) {
    BufferedImage image = new BufferedImage(240, 160, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_ANTIALIASING,
        smooth ? RenderingHints.VALUE_ANTIALIAS_ON : RenderingHints.VALUE_ANTIALIAS_OFF);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    drawing.accept(graphics);
    graphics.dispose();
    return image;
  }

  private static Consumer<Graphics2D> shapes(double dx, double dy) {
    return graphics -> {
      graphics.translate(dx, dy);
      graphics.setPaint(BLUE);
      graphics.fill(new Rectangle2D.Double(20, 20, 80, 50));
      graphics.setPaint(Color.BLACK);
      graphics.setStroke(new BasicStroke(1.5f));
      graphics.draw(new Ellipse2D.Double(130, 20, 70, 50));
      graphics.draw(new Line2D.Double(20, 140, 220, 90));
    };
  }

  private Consumer<Graphics2D> text(String text, double dx) throws Exception {
    Font font =
        Font.createFont(
            Font.TRUETYPE_FONT,
            new DiagramFolder(root).options(1).fonts().all().get(0).file().toFile());
    return graphics -> {
      graphics.setPaint(Color.BLACK);
      graphics.setFont(font.deriveFont(14f));
      graphics.drawString(text, (float) (10 + dx), 40);
    };
  }

  private static boolean differ(BufferedImage expected, BufferedImage actual) {
    boolean differ = ImageDifference.between(expected, actual).isVisible();
    assertThat(ImageDifference.between(actual, expected).isVisible()).isEqualTo(differ);
    return differ;
  }

  @Test
  void doesNotSeeSmoothing() {
    assertThat(differ(image(shapes(0, 0)), image(shapes(0, 0), false))).isFalse();
  }

  @Test
  void doesNotSeeShiftsOfOnePixel() throws Exception {
    assertThat(differ(image(shapes(0, 0)), image(shapes(1, 0)))).isFalse();
    assertThat(differ(image(shapes(0, 0)), image(shapes(0.5, -0.7)))).isFalse();
    assertThat(differ(image(text("日本語 text", 0)), image(text("日本語 text", 0.6)))).isFalse();
  }

  @Test
  void doesNotSeeWhetherTheGroundIsWhiteOrTransparent() {
    BufferedImage onWhite =
        image(
            graphics -> {
              graphics.setPaint(Color.WHITE);
              graphics.fillRect(0, 0, 240, 160);
              shapes(0, 0).accept(graphics);
            });
    assertThat(differ(image(shapes(0, 0)), onWhite)).isFalse();
  }

  @Test
  void seesShapesThatAreElsewhere() throws Exception {
    assertThat(differ(image(shapes(0, 0)), image(shapes(4, 0)))).isTrue();
    assertThat(differ(image(shapes(0, 0)), image(shapes(0, 3)))).isTrue();
    assertThat(differ(image(text("日本語 text", 0)), image(text("日本語 text", 3)))).isTrue();
  }

  @Test
  void seesAShapeThatIsMissing() {
    Consumer<Graphics2D> dot = graphics -> graphics.fill(new Ellipse2D.Double(110, 120, 6, 6));
    assertThat(differ(image(shapes(0, 0).andThen(dot)), image(shapes(0, 0)))).isTrue();
    assertThat(differ(image(shapes(0, 0)), image(graphics -> {}))).isTrue();
  }

  @Test
  void seesABlackFill() {
    Consumer<Graphics2D> black =
        graphics -> {
          graphics.setPaint(Color.BLACK);
          graphics.fill(new Rectangle2D.Double(20, 20, 80, 50));
        };
    assertThat(differ(image(shapes(0, 0)), image(shapes(0, 0).andThen(black)))).isTrue();
  }

  @Test
  void seesPaleColours() {
    Consumer<Graphics2D> pale = graphics -> graphics.setPaint(new Color(0xf4f4f4));
    Consumer<Graphics2D> box = graphics -> graphics.fill(new Rectangle2D.Double(20, 20, 80, 50));
    assertThat(differ(image(pale.andThen(box)), image(graphics -> {}))).isTrue();
  }

  @Test
  void seesAWordThatIsMissingOrAnother() throws Exception {
    BufferedImage expected = image(text("three small words", 0));
    assertThat(differ(expected, image(text("three small", 0)))).isTrue();
    assertThat(differ(expected, image(text("three small waves", 0)))).isTrue();
    assertThat(differ(image(text("日本語", 0)), image(text("日本", 0)))).isTrue();
  }

  @Test
  void refusesPicturesOfDifferentSizes() {
    assertThatThrownBy(
            () ->
                ImageDifference.between(
                    image(graphics -> {}), new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
