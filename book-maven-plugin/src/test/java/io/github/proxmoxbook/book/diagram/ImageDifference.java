package io.github.proxmoxbook.book.diagram;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * How far a picture is from another one to the eye. The measure is blind to what two renderers may
 * do differently, that is the smoothing of edges and shifts of one pixel, and sharp for what a
 * reader would notice: shapes and words that are missing, black or elsewhere, other colours.
 *
 * <p>Both pictures are put on white, blurred a little and taken to CIELAB, where distances are as
 * large as they look. The distance of a pixel is that to the colours of the nine pixels around its
 * place in the other picture, in both directions. Blocks of {@value #BLOCK} × {@value #BLOCK}
 * pixels are judged: by the root of the mean square, which lines and letters drive up, and by the
 * lower quartile, which only areas do.
 *
 * @param worstBlock the greatest root of the mean square; 0 for equal pictures, 100 for black and
 *     white
 * @param share the part of all blocks three quarters of which are of another colour, 0 to 1
 * @param picture where the pictures differ: the darker, the more
 */
public record ImageDifference(double worstBlock, double share, BufferedImage picture) {
  /** Pixels on a side of a block: about a letter of running text. */
  private static final int BLOCK = 8;

  /** From here on a stroke of a letter or a thin line is lost; edges stay below 8. */
  private static final double WORST = 11;

  /** From here on one sees two shades side by side. */
  private static final double OTHER_COLOUR = 3;

  /** The part of a picture that may be of another colour. */
  private static final double SHARE = 0.01;

  /**
   * Compares two pictures of the same size.
   *
   * @param expected one picture
   * @param actual the other
   * @return how far they are from each other
   * @throws IllegalArgumentException if they are of different sizes
   */
  public static ImageDifference between(BufferedImage expected, BufferedImage actual) {
    int width = expected.getWidth();
    int height = expected.getHeight();
    if (width != actual.getWidth() || height != actual.getHeight()) {
      throw new IllegalArgumentException("the pictures are of different sizes");
    }
    LabImage one = LabImage.of(onWhite(expected));
    LabImage other = LabImage.of(onWhite(actual));
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    double worst = 0;
    int coloured = 0;
    int blocks = 0;
    for (int y = 0; y < height; y += BLOCK) {
      for (int x = 0; x < width; x += BLOCK) {
        double[] distances = block(one, other, x, y, picture);
        worst = Math.max(worst, rootMeanSquare(distances));
        coloured += lowerQuartile(distances) >= OTHER_COLOUR ? 1 : 0;
        blocks++;
      }
    }
    return new ImageDifference(worst, (double) coloured / blocks, picture);
  }

  /** Returns whether a reader would notice it. */
  public boolean isVisible() {
    return worstBlock >= WORST || share >= SHARE;
  }

  private static BufferedImage onWhite(BufferedImage image) {
    BufferedImage flat =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = flat.createGraphics();
    graphics.drawImage(image, 0, 0, Color.WHITE, null);
    graphics.dispose();
    return flat;
  }

  /** The distances of a block; 0 where it reaches beyond the edges of the picture. */
  private static double[] block(
      LabImage one, LabImage other, int left, int top, BufferedImage picture) {
    int right = Math.min(left + BLOCK, picture.getWidth());
    int bottom = Math.min(top + BLOCK, picture.getHeight());
    double[] distances = new double[BLOCK * BLOCK];
    int count = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        double distance = Math.max(one.distance(x, y, other), other.distance(x, y, one));
        distances[count++] = distance;
        int grey = 255 - (int) Math.min(255, distance * 5);
        picture.setRGB(x, y, grey << 16 | grey << 8 | grey);
      }
    }
    return distances;
  }

  private static double rootMeanSquare(double[] distances) {
    return Math.sqrt(Arrays.stream(distances).map(d -> d * d).average().orElseThrow());
  }

  private static double lowerQuartile(double[] distances) {
    return Arrays.stream(distances).sorted().skip(distances.length / 4).findFirst().orElseThrow();
  }
}
