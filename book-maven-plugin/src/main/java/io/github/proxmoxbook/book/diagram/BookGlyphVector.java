package io.github.proxmoxbook.book.diagram;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.GlyphMetrics;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.gvt.font.AWTGVTGlyphVector;
import org.apache.batik.gvt.font.GVTGlyphMetrics;

/**
 * Glyphs of one run. Batik's own class keeps outlines in a table common to all threads, without a
 * lock and by UTF-16 unit, in which 𠮷 and 𠮟 are the same: this one asks the font.
 */
final class BookGlyphVector extends AWTGVTGlyphVector {
  /** Part of the size by which a glyph may be off and still count as following the one before. */
  private static final double TOLERANCE = 0.004;

  private final GlyphVector glyphs;
  private final BookGvtFont font;
  private final double scale;
  private final String text;

  BookGlyphVector(GlyphVector glyphs, BookGvtFont font, double scale, CharacterIterator text) {
    super(glyphs, font, scale, text);
    this.glyphs = glyphs;
    this.font = font;
    this.scale = scale;
    this.text = string(text);
  }

  private static String string(CharacterIterator text) {
    StringBuilder string = new StringBuilder();
    int index = text.getIndex();
    for (char c = text.first(); c != CharacterIterator.DONE; c = text.next()) {
      string.append(c);
    }
    text.setIndex(index);
    return string.toString();
  }

  @Override
  public GVTGlyphMetrics getGlyphMetrics(int index) {
    Rectangle2D box = glyphs.getGlyphMetrics(index).getBounds2D();
    Rectangle2D scaled =
        new Rectangle2D.Double(
            box.getX() * scale,
            box.getY() * scale,
            box.getWidth() * scale,
            box.getHeight() * scale);
    // Upright glyphs follow each other at the distance of their size, as in browsers.
    return new GVTGlyphMetrics(
        (float) advance(index), font.getSize(), scaled, GlyphMetrics.STANDARD);
  }

  @Override
  public Shape getGlyphOutline(int index) {
    Point2D natural = glyphs.getGlyphPosition(index);
    AffineTransform place = place(index);
    place.scale(scale, scale);
    place.translate(-natural.getX(), -natural.getY());
    return place.createTransformedShape(glyphs.getGlyphOutline(index));
  }

  @Override
  public Shape getGlyphVisualBounds(int index) {
    return getGlyphOutline(index).getBounds2D();
  }

  private double advance(int index) {
    return (glyphs.getGlyphPosition(index + 1).getX() - glyphs.getGlyphPosition(index).getX())
        * scale;
  }

  /** Returns where a glyph stands, from its own origin to user space. */
  private AffineTransform place(int index) {
    Point2D position = getGlyphPosition(index);
    AffineTransform place = AffineTransform.getTranslateInstance(position.getX(), position.getY());
    AffineTransform own = getGlyphTransform(index);
    if (own != null) {
      place.concatenate(own);
    }
    return place;
  }

  @Override
  public void draw(Graphics2D graphics, AttributedCharacterIterator attributes) {
    TextInk.of(attributes).draw(pieces(), font.style(), graphics);
  }

  /** Splits the run where a glyph does not simply follow the one before. */
  private List<TextPiece> pieces() {
    List<TextPiece> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    AffineTransform start = null;
    double reached = 0;
    for (int i = 0; i < Math.min(getNumGlyphs(), text.length()); i++) {
      boolean isSecondHalf = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      if (!isSecondHalf && isGlyphVisible(i)) {
        if (start == null || !follows(i, start, reached)) {
          add(piece, start, pieces);
          start = place(i);
          reached = 0;
        }
      } else if (!isSecondHalf) {
        add(piece, start, pieces);
        start = null;
        continue;
      }
      piece.append(text.charAt(i));
      reached += advance(i);
    }
    add(piece, start, pieces);
    return pieces;
  }

  private boolean follows(int index, AffineTransform start, double reached) {
    Point2D expected = start.transform(new Point2D.Double(reached, 0), null);
    AffineTransform place = place(index);
    return Math.abs(expected.getX() - place.getTranslateX()) < TOLERANCE * font.getSize()
        && Math.abs(expected.getY() - place.getTranslateY()) < TOLERANCE * font.getSize()
        && place.getScaleX() == start.getScaleX()
        && place.getShearX() == start.getShearX()
        && place.getShearY() == start.getShearY()
        && place.getScaleY() == start.getScaleY();
  }

  private static void add(StringBuilder piece, AffineTransform start, List<TextPiece> pieces) {
    if (piece.length() > 0 && start != null) {
      pieces.add(new TextPiece(piece.toString(), start));
    }
    piece.setLength(0);
  }
}
