package io.github.proxmoxbook.book.diagram;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DPaintApplier;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.batik.ext.awt.MultipleGradientPaint;
import org.apache.batik.ext.awt.image.GraphicsUtil;
import org.apache.batik.gvt.PatternPaint;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPatternContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;

/**
 * Writes paints into a PDF. PdfBoxGraphics2D draws gradients without their transforms and
 * repetitions, none on lines, and leaves some patterns out: they become an image within the shape,
 * of as many pixels as all else that Batik can only draw as pixels, while shape and text stay
 * vectors.
 */
final class PdfPaints extends PdfBoxGraphics2DPaintApplier {
  private static final double MOST_PIXELS = 4_000_000;

  @Override
  public PDShading applyPaint(
      Paint paint, PDPageContentStream content, AffineTransform transform, IPaintEnv page)
      throws IOException {
    Shape shape = page.getShapeToDraw();
    boolean isImage = paint instanceof PatternPaint || paint instanceof MultipleGradientPaint;
    if (!isImage || shape == null) {
      return super.applyPaint(paint, content, transform, page);
    }
    // Sets all else, such as the opacity, as for any paint.
    PDShading none = super.applyPaint(Color.BLACK, content, transform, page);
    PDColor pattern = pattern(paint, bounds(shape, page), transform, page);
    content.setNonStrokingColor(pattern);
    content.setStrokingColor(pattern);
    return none;
  }

  private static Rectangle2D bounds(Shape shape, IPaintEnv page) {
    Rectangle2D box = shape.getBounds2D();
    boolean isLine = page.getGraphics2D().getStroke() instanceof BasicStroke;
    double width = isLine ? ((BasicStroke) page.getGraphics2D().getStroke()).getLineWidth() : 0;
    // Corners of lines reach out to twice their width and more.
    double margin = 2 * width + 1;
    return new Rectangle2D.Double(
        box.getX() - margin,
        box.getY() - margin,
        box.getWidth() + 2 * margin,
        box.getHeight() + 2 * margin);
  }

  /** Makes a pattern of one image, in the space of the page. */
  private static PDColor pattern(
      Paint paint, Rectangle2D box, AffineTransform transform, IPaintEnv page) throws IOException {
    Rectangle2D place = transform.createTransformedShape(box).getBounds2D();
    PDImageXObject image =
        LosslessFactory.createFromImage(page.getDocument(), image(paint, box, place, transform));
    float width = (float) place.getWidth();
    float height = (float) place.getHeight();
    PDTilingPattern pattern = new PDTilingPattern();
    pattern.setPaintType(PDTilingPattern.PAINT_COLORED);
    pattern.setTilingType(PDTilingPattern.TILING_NO_DISTORTION);
    pattern.setBBox(new PDRectangle(width, height));
    pattern.setXStep(width);
    pattern.setYStep(height);
    pattern.setResources(new PDResources());
    pattern.setMatrix(AffineTransform.getTranslateInstance(place.getX(), place.getY()));
    try (PDPatternContentStream out = new PDPatternContentStream(pattern)) {
      out.drawImage(image, 0, 0, width, height);
    }
    return new PDColor(page.getResources().add(pattern), new PDPattern(page.getResources()));
  }

  private static BufferedImage image(
      Paint paint, Rectangle2D box, Rectangle2D place, AffineTransform transform) {
    double area = place.getWidth() * place.getHeight();
    double scale = area > MOST_PIXELS ? Math.sqrt(MOST_PIXELS / area) : 1;
    int width = (int) Math.max(1, Math.ceil(place.getWidth() * scale));
    int height = (int) Math.max(1, Math.ceil(place.getHeight() * scale));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = GraphicsUtil.createGraphics(image);
    try {
      // The page counts from below, the image from above.
      graphics.translate(0, height);
      graphics.scale(width / place.getWidth(), -height / place.getHeight());
      graphics.translate(-place.getX(), -place.getY());
      graphics.transform(transform);
      graphics.setPaint(paint);
      graphics.fill(box);
    } finally {
      graphics.dispose();
    }
    return image;
  }
}
