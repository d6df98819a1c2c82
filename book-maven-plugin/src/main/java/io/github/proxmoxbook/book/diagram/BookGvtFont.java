package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.typography.FontRole;
import java.awt.font.FontRenderContext;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import org.apache.batik.gvt.font.AWTGVTFont;
import org.apache.batik.gvt.font.GVTFont;
import org.apache.batik.gvt.font.GVTGlyphVector;

/** A face of the book at one size, as Batik sees it. */
final class BookGvtFont extends AWTGVTFont {
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
}
