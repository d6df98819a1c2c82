package io.github.proxmoxbook.book.diagram;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * A picture in CIELAB (white point D65), blurred so that a smoothed edge and a sharp one are alike.
 */
final class LabImage {
  /** Weights of a pixel and of its neighbours on each side: binomial, in 1/4. */
  private static final int[] WEIGHTS = {1, 2, 1};

  /** CIE 15: below this the cube root is replaced by a line. */
  private static final double LINEAR_BELOW = Math.pow(6.0 / 29, 3);

  private static final double[] LINEAR = linear();

  private final int width;
  private final int height;
  private final float[] lab;

  private LabImage(int width, int height, float[] lab) {
    this.width = width;
    this.height = height;
    this.lab = lab;
  }

  static LabImage of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    float[] lab = new float[width * height * 3];
    int last = -1;
    for (int at = 0; at < pixels.length; at++) {
      int colour = blurred(pixels, at, width, height);
      if (colour == last) {
        System.arraycopy(lab, at * 3 - 3, lab, at * 3, 3);
      } else {
        toLab(colour, lab, at * 3);
      }
      last = colour;
    }
    return new LabImage(width, height, lab);
  }

  /**
   * Returns the distance from a pixel to the colours around its place in another picture: to the
   * smallest box of the colour space that holds the nine of them, so that an edge or a gradient
   * that lies up to a pixel elsewhere is none.
   */
  double distance(int x, int y, LabImage other) {
    int at = (y * width + x) * 3;
    if (Arrays.equals(lab, at, at + 3, other.lab, at, at + 3)) { // as in most of a diagram
      return 0;
    }
    double sum = 0;
    for (int channel = 0; channel < 3; channel++) {
      float least = Float.MAX_VALUE;
      float greatest = -Float.MAX_VALUE;
      for (int v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
        for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
          float value = other.lab[(v * width + u) * 3 + channel];
          least = Math.min(least, value);
          greatest = Math.max(greatest, value);
        }
      }
      float value = lab[at + channel];
      double outside = Math.max(0, Math.max(least - value, value - greatest));
      sum += outside * outside;
    }
    return Math.sqrt(sum);
  }

  /** Returns 0xRRGGBB; the picture goes on at its edges as it ends there. */
  private static int blurred(int[] pixels, int at, int width, int height) {
    int x = at % width;
    int y = at / width;
    int red = 8;
    int green = 8;
    int blue = 8;
    for (int v = -1; v <= 1; v++) {
      int row = Math.max(0, Math.min(height - 1, y + v)) * width;
      for (int u = -1; u <= 1; u++) {
        int weight = WEIGHTS[u + 1] * WEIGHTS[v + 1];
        int rgb = pixels[row + Math.max(0, Math.min(width - 1, x + u))];
        red += weight * (rgb >> 16 & 255);
        green += weight * (rgb >> 8 & 255);
        blue += weight * (rgb & 255);
      }
    }
    return red / 16 << 16 | green / 16 << 8 | blue / 16;
  }

  private static void toLab(int rgb, float[] lab, int at) {
    double r = LINEAR[rgb >> 16];
    double g = LINEAR[rgb >> 8 & 255];
    double b = LINEAR[rgb & 255];
    // IEC 61966-2-1, divided by the white point.
    double x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
    double y = root(0.2126 * r + 0.7152 * g + 0.0722 * b);
    double z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
    lab[at] = (float) (116 * y - 16);
    lab[at + 1] = (float) (500 * (x - y));
    lab[at + 2] = (float) (200 * (y - z));
  }

  private static double root(double t) {
    return t > LINEAR_BELOW ? Math.cbrt(t) : t * 841 / 108 + 4.0 / 29;
  }

  private static double[] linear() {
    double[] linear = new double[256];
    for (int i = 0; i < linear.length; i++) {
      double c = i / 255.0;
      linear[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
    return linear;
  }
}
