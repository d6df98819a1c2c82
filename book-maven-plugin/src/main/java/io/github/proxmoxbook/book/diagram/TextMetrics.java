package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.typography.FontRole;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.AffineTransform;

/** Measures text in the fonts in which it will be drawn. */
final class TextMetrics {
  private static final FontRenderContext EXACT =
      new FontRenderContext(new AffineTransform(), true, true);

  private final DiagramFonts fonts;

  TextMetrics(DiagramFonts fonts) {
    this.fonts = fonts;
  }

  /**
   * How a piece of text is set.
   *
   * @param family the value of {@code font-family}
   * @param size in pixels
   * @param isBold whether it is bold
   */
  record Style(String family, double size, boolean isBold) {
    FontRole role() {
      return BookFontFamilies.role(family);
    }
  }

  /** Returns the width of a line of text, in pixels. */
  double width(String text, Style style) {
    double width = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      DrawingFace face = fonts.forCharacter(codePoint, style.role(), style.isBold());
      width +=
          face.font()
              .createGlyphVector(EXACT, Character.toString(codePoint))
              .getGlyphMetrics(0)
              .getAdvanceX();
    }
    return width * style.size() / DrawingFace.MEASURING_SIZE;
  }

  /** Returns how far a line reaches above its baseline, in pixels. */
  double ascent(Style style) {
    return metrics(style).getAscent() * style.size() / DrawingFace.MEASURING_SIZE;
  }

  /** Returns how far a line reaches below its baseline, in pixels. */
  double descent(Style style) {
    return metrics(style).getDescent() * style.size() / DrawingFace.MEASURING_SIZE;
  }

  /** Returns the space that the font asks for between two lines, in pixels. */
  double lineGap(Style style) {
    return metrics(style).getLeading() * style.size() / DrawingFace.MEASURING_SIZE;
  }

  /** Returns the height of small letters, in pixels. */
  double xHeight(Style style) {
    DrawingFace face = fonts.first(style.role(), style.isBold());
    double height =
        -face.font().createGlyphVector(EXACT, "x").getGlyphOutline(0).getBounds2D().getY();
    return height * style.size() / DrawingFace.MEASURING_SIZE;
  }

  /** Returns the height of small letters of the text font as a part of its size. */
  double xRatio() {
    return xHeight(new Style("sans-serif", 1, false));
  }

  /** Returns the width of 0 in the text font as a part of its size. */
  double zeroRatio() {
    return width("0", new Style("sans-serif", 1, false));
  }

  private LineMetrics metrics(Style style) {
    return fonts.first(style.role(), style.isBold()).font().getLineMetrics("x", EXACT);
  }

  /** Returns the style of the text directly in an element. */
  static Style style(org.w3c.dom.Element element) {
    String weight = Elements.inherited(element, "font-weight", "400");
    boolean isBold = weight.matches("\\d+") && Integer.parseInt(weight) >= 600;
    return new Style(
        Elements.inherited(element, "font-family", "sans-serif"),
        Geometry.fontSize(element),
        isBold);
  }
}
