package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.typography.FontRole;
import java.awt.font.FontRenderContext;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import org.apache.batik.gvt.font.AWTGVTFont;
import org.apache.batik.gvt.font.GVTFont;
import org.apache.batik.gvt.font.GVTGlyphVector;
import org.apache.batik.gvt.font.GVTLineMetrics;

/** A face of the book at one size, as Batik sees it. */
final class BookGvtFont extends AWTGVTFont {
  /** The thickness of lines that decorate text, as a part of its size. */
  private static final float LINE = 0.1f;

  private static final Object LOCK = new Object();

  private final FontRole role;
  private final RunStyle style;

  private BookGvtFont(FontRole role, RunStyle style) {
    super(style.face().font(), style.size() / DrawingFace.MEASURING_SIZE);
    this.role = role;
    this.style = style;
  }

  /** Creates a font. The lock is for a table of all fonts that Batik keeps without one. */
  static BookGvtFont of(FontRole role, RunStyle style) {
    synchronized (LOCK) {
      return new BookGvtFont(role, style);
    }
  }

  FontRole role() {
    return role;
  }

  RunStyle style() {
    return style;
  }

  @Override
  public GVTFont deriveFont(float newSize) {
    float factor = newSize / style.size();
    return of(role, new RunStyle(style.face(), newSize, style.boldWidth() * factor, style.slant()));
  }

  @Override
  public GVTGlyphVector createGlyphVector(FontRenderContext context, CharacterIterator text) {
    return new BookGlyphVector(awtFont.createGlyphVector(context, text), this, scale, text);
  }

  @Override
  public GVTGlyphVector createGlyphVector(FontRenderContext context, char[] text) {
    return createGlyphVector(context, new String(text));
  }

  @Override
  public GVTGlyphVector createGlyphVector(FontRenderContext context, String text) {
    return createGlyphVector(context, new StringCharacterIterator(text));
  }

  @Override
  public GVTGlyphVector createGlyphVector(
      FontRenderContext context, int[] glyphs, CharacterIterator text) {
    return new BookGlyphVector(awtFont.createGlyphVector(context, glyphs), this, scale, text);
  }

  @Override
  public GVTLineMetrics getLineMetrics(char[] text, int start, int end, FontRenderContext context) {
    return withLines(super.getLineMetrics(text, start, end, context));
  }

  @Override
  public GVTLineMetrics getLineMetrics(
      CharacterIterator text, int start, int end, FontRenderContext context) {
    return withLines(super.getLineMetrics(text, start, end, context));
  }

  @Override
  public GVTLineMetrics getLineMetrics(String text, FontRenderContext context) {
    return withLines(super.getLineMetrics(text, context));
  }

  @Override
  public GVTLineMetrics getLineMetrics(String text, int start, int end, FontRenderContext context) {
    return withLines(super.getLineMetrics(text, start, end, context));
  }

  /** Lines under, through and over text are as thick as in browsers. */
  private GVTLineMetrics withLines(GVTLineMetrics metrics) {
    float thickness = style.size() * LINE;
    return new GVTLineMetrics(
        metrics.getAscent(),
        metrics.getBaselineIndex(),
        metrics.getBaselineOffsets(),
        metrics.getDescent(),
        metrics.getHeight(),
        metrics.getLeading(),
        metrics.getNumChars(),
        -metrics.getAscent() / 3,
        thickness,
        // Batik adds one and a half times the thickness, and once the thickness.
        metrics.getUnderlineOffset() - 1.5f * thickness,
        thickness,
        metrics.getOverlineOffset() - 1.5f * thickness,
        thickness);
  }
}
