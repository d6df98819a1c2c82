package io.github.proxmoxbook.book.formula.drawing;

import io.github.proxmoxbook.book.typography.GlyphOutlines;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** Draws formulas. The same formula in the same fonts is always the same shapes. */
public final class FormulaDrawer {
  private final GlyphOutlines glyphs;

  /**
   * Creates a drawer.
   *
   * @param glyphs the signs of the book's fonts
   */
  public FormulaDrawer(GlyphOutlines glyphs) {
    this.glyphs = glyphs;
  }

  /**
   * Draws a formula.
   *
   * @param math an element {@code math} as {@link io.github.proxmoxbook.book.formula.Formula} makes
   *     it
   * @return its shapes
   * @throws IOException if a font cannot be read, naming the file
   */
  public FormulaDrawing draw(Element math) throws IOException {
    Set<Integer> missing = new TreeSet<>();
    Signs signs = new Signs(glyphs, missing);
    Setting setting = Setting.of(math.attr("display").equals("block"));
    Ink ink = new ElementLayout(signs).row(math, setting).withSlant();
    return new FormulaDrawing(ink.width(), ink.ascent(), ink.descent(), ink.shapes(), missing);
  }
}
