package io.github.proxmoxbook.book.edition.verify.page;

import io.github.proxmoxbook.book.edition.verify.page.PageContent.Box;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * A character code of a font at a place.
 *
 * @param matrix from the unit square of its em to the page
 * @param font its font
 * @param code its code
 * @param displacement how far the text goes on, in ems
 */
record GlyphReader(Matrix matrix, PDFont font, int code, Vector displacement) {
  private static final int REPLACEMENT = 0xFFFD;

  /** How far a part of a letter may lie outside of what is painted, in ems. */
  private static final double TOLERANCE = 0.15;

  /** The height of small letters in ems: what every letter has above its baseline. */
  private static final double X_HEIGHT = 0.5;

  Glyph read(String text, Block block, int content, Box clip) throws IOException {
    float size = (float) Math.hypot(matrix.getShearX(), matrix.getScaleY());
    float unit = (float) Math.hypot(matrix.getScaleX(), matrix.getShearY());
    boolean isUpright = Math.abs(matrix.getShearY()) < 0.01 * unit && matrix.getScaleX() > 0;
    float x = matrix.getTranslateX();
    float baseline = matrix.getTranslateY();
    float advance = displacement.getX() * unit;
    int first = text.isEmpty() ? 0 : text.codePointAt(0);
    boolean isBlank = text.isBlank() && !text.isEmpty();
    boolean isMissing = first == REPLACEMENT || !isBlank && isNotDefined();
    Glyph glyph =
        new Glyph(text, block, content, x, baseline, advance, size, isUpright, isMissing, false);
    boolean isCut = isUpright && !isBlank && isCut(glyph, clip);
    return new Glyph(text, block, content, x, baseline, advance, size, isUpright, isMissing, isCut);
  }

  /** Glyph 0 is {@code .notdef} in every font (OpenType, recommendations for glyph 0). */
  private boolean isNotDefined() throws IOException {
    return font instanceof PDType0Font composite && composite.codeToGID(code) == 0;
  }

  private static boolean isCut(Glyph glyph, Box clip) {
    double tolerance = TOLERANCE * glyph.size();
    return glyph.inkLeft() < clip.left() - tolerance
        || glyph.inkRight() > clip.right() + tolerance
        || glyph.baseline() < clip.bottom() - tolerance
        || glyph.baseline() + X_HEIGHT * glyph.size() > clip.top() + tolerance;
  }
}
