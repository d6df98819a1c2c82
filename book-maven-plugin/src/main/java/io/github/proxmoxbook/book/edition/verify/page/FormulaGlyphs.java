package io.github.proxmoxbook.book.edition.verify.page;

import io.github.proxmoxbook.book.edition.verify.page.PageContent.Box;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * Formulas that are drawn. In the lines of their block they stand like a character, or there would
 * be gaps, and lines that begin and end with other characters than one sees.
 */
final class FormulaGlyphs {
  private static final String TAG = "Formula";

  /** What stands for a formula: OBJECT REPLACEMENT CHARACTER. */
  private static final String TEXT = "\uFFFC";

  private static final float UNKNOWN = 0;

  private FormulaGlyphs() {}

  /** Returns whether a block is a formula. */
  static boolean isFormula(Block block) {
    return block != null && block.tag().equals(TAG);
  }

  /**
   * Returns what stands for a formula. Its size is not known until those around it are.
   *
   * @param form the drawing, whose origin lies on its baseline
   * @param place where it is painted
   * @param clip the area that is painted
   */
  static Glyph of(PDFormXObject form, Matrix place, Block formula, int content, Box clip) {
    Matrix whole = Matrix.concatenate(place, form.getMatrix());
    Rectangle2D bounds = form.getBBox().transform(whole).getBounds2D();
    Point2D.Float origin = whole.transformPoint(0, 0);
    Block line = formula.parent() == null ? formula : formula.parent();
    return new Glyph(
        TEXT,
        line,
        content,
        (float) bounds.getMinX(),
        origin.y,
        (float) bounds.getWidth(),
        UNKNOWN,
        true,
        false,
        bounds.getMaxX() > clip.right() + 0.5 || bounds.getMinX() < clip.left() - 0.5);
  }

  /** Gives formulas the size that most characters of their block have. */
  static void size(List<Glyph> glyphs) {
    if (glyphs.stream().noneMatch(FormulaGlyphs::isUnsized)) {
      return;
    }
    Map<Block, Map<Float, Integer>> counts = new HashMap<>();
    for (Glyph glyph : glyphs) {
      if (!isUnsized(glyph) && glyph.block() != null) {
        counts
            .computeIfAbsent(glyph.block(), block -> new HashMap<>())
            .merge(glyph.size(), 1, Integer::sum);
      }
    }
    glyphs.replaceAll(glyph -> isUnsized(glyph) ? sized(glyph, counts.get(glyph.block())) : glyph);
  }

  private static boolean isUnsized(Glyph glyph) {
    return glyph.text().equals(TEXT) && glyph.size() == UNKNOWN;
  }

  private static Glyph sized(Glyph glyph, Map<Float, Integer> counts) {
    float size =
        counts == null
            ? glyph.advance()
            : counts.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    return new Glyph(
        glyph.text(),
        glyph.block(),
        glyph.content(),
        glyph.x(),
        glyph.baseline(),
        glyph.advance(),
        Math.max(size, Float.MIN_NORMAL),
        glyph.isUpright(),
        glyph.isMissing(),
        glyph.isCut());
  }
}
