package io.github.proxmoxbook.book.typography;

import java.io.IOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Which characters the fonts of a build can show between them. */
public final class GlyphCoverage {
  private static final int HIGHEST = 0x3FFFF;

  private final BitSet covered = new BitSet();

  /**
   * Reads the character maps of the fonts.
   *
   * @param fonts the fonts
   * @throws IOException if one cannot be read
   */
  public GlyphCoverage(BookFonts fonts) throws IOException {
    for (FontFace face : fonts.all()) {
      try (TrueTypeFont font = face.open()) {
        CmapLookup map = font.getUnicodeCmapLookup();
        for (int c = 0x20; c <= HIGHEST; c++) {
          if (!covered.get(c) && map.getGlyphId(c) != 0) {
            covered.set(c);
          }
        }
      }
    }
  }

  /**
   * Returns whether a character can be shown.
   *
   * @param codePoint the character; white space and line ends need no glyph
   * @return whether some font has it
   */
  public boolean covers(int codePoint) {
    return Character.isWhitespace(codePoint) || covered.get(codePoint);
  }
}
