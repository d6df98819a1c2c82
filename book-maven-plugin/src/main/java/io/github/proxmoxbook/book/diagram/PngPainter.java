package io.github.proxmoxbook.book.diagram;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.batik.ext.awt.image.GraphicsUtil;
import org.apache.batik.gvt.GraphicsNode;

/** Paints a diagram as pixels on a transparent ground. */
final class PngPainter {
  private PngPainter() {}

  static byte[] paint(GraphicsNode node, DiagramSize size, double scale) throws IOException {
    int width = (int) Math.ceil(size.width() * scale);
    int height = (int) Math.ceil(size.height() * scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    // Batik's own graphics: its filters and masks need to know the image.
    Graphics2D graphics = GraphicsUtil.createGraphics(image);
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.scale(scale, scale);
      node.paint(graphics);
    } finally {
      graphics.dispose();
    }
    return PngFile.of(image);
  }
}
