package io.github.proxmoxbook.book.typography;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The outlines of single signs of a build's fonts, for what is drawn and not set. Fonts are opened
 * when the first sign is asked for. Not for several threads at once.
 */
public final class GlyphOutlines implements Closeable {
  private static final int BOLD_FROM = 600;

  /** From this advance on a sign of a Japanese font has the width of a Chinese character. */
  private static final double FULL_WIDTH = 0.99;

  /**
   * A sign.
   *
   * @param path its outline in units of the font's size, the baseline at 0, upwards positive; not
   *     to be changed
   * @param advance its width in the same units
   */
  public record Outline(Path2D path, double advance) {}

  private record Key(int codePoint, boolean bold) {}

  private record OpenFace(FontFace face, TrueTypeFont font) {}

  private final BookFonts fonts;
  private final Map<Key, Optional<Outline>> known = new HashMap<>();
  private List<OpenFace> open = List.of();

  /**
   * Creates the outlines of a build; this opens nothing.
   *
   * @param fonts the fonts
   */
  public GlyphOutlines(BookFonts fonts) {
    this.fonts = fonts;
  }

  /**
   * Returns a sign: from the fonts for text, then from those for symbols and for code. Signs that a
   * Japanese font has only as wide as a Chinese character are taken from a font that has them in
   * their own width, if there is one.
   *
   * @param codePoint the character
   * @param bold whether a bold face is preferred
   * @return the sign; empty if no font has it
   * @throws IOException if a font cannot be read, naming the file
   */
  public Optional<Outline> of(int codePoint, boolean bold) throws IOException {
    Key key = new Key(codePoint, bold);
    Optional<Outline> outline = known.get(key);
    if (outline == null) {
      outline = find(codePoint, bold);
      known.put(key, outline);
    }
    return outline;
  }

  private Optional<Outline> find(int codePoint, boolean bold) throws IOException {
    Outline first = null;
    boolean isWide = Character.isIdeographic(codePoint) || codePoint > 0x3000;
    for (OpenFace face : faces(bold)) {
      Optional<Outline> outline = outline(face.font(), codePoint);
      if (outline.isPresent()) {
        if (isWide || outline.get().advance() < FULL_WIDTH) {
          return outline;
        }
        first = first == null ? outline.get() : first;
      }
    }
    return Optional.ofNullable(first);
  }

  private List<OpenFace> faces(boolean bold) throws IOException {
    if (open.isEmpty()) {
      List<OpenFace> all = new ArrayList<>();
      open = all;
      for (FontRole role : List.of(FontRole.TEXT, FontRole.SYMBOL, FontRole.CODE)) {
        for (FontFace face : fonts.faces(role)) {
          all.add(new OpenFace(face, face.open()));
        }
      }
    }
    List<OpenFace> ordered = new ArrayList<>();
    open.stream().filter(f -> f.face().weight() >= BOLD_FROM == bold).forEach(ordered::add);
    open.stream().filter(f -> f.face().weight() >= BOLD_FROM != bold).forEach(ordered::add);
    return ordered;
  }

  private static Optional<Outline> outline(TrueTypeFont font, int codePoint) throws IOException {
    int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
    if (glyph == 0) {
      return Optional.empty();
    }
    double scale = 1.0 / font.getUnitsPerEm();
    Path2D path = new Path2D.Double(path(font, glyph));
    path.transform(AffineTransform.getScaleInstance(scale, scale));
    return Optional.of(new Outline(path, font.getAdvanceWidth(glyph) * scale));
  }

  private static Path2D path(TrueTypeFont font, int glyph) throws IOException {
    if (font instanceof OpenTypeFont postScript && postScript.isPostScript()) {
      return postScript.getCFF().getFont().getType2CharString(glyph).getPath();
    }
    GlyphData data = font.getGlyph().getGlyph(glyph);
    return data == null ? new Path2D.Double() : data.getPath();
  }

  @Override
  public void close() throws IOException {
    for (OpenFace face : open) {
      face.font().close();
    }
    open = List.of();
  }
}
