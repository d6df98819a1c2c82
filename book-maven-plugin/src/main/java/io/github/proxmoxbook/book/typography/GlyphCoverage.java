package io.github.proxmoxbook.book.typography;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Which characters the fonts of a build can show between them. */
public final class GlyphCoverage {
  private final List<CmapLookup> maps = new ArrayList<>();

  /**
   * Reads the character maps of the fonts.
   *
   * @param fonts the fonts
   * @throws IOException if one cannot be read
   */
  public GlyphCoverage(BookFonts fonts) throws IOException {
    for (FontFace face : fonts.all()) {
      try (TrueTypeFont font = face.open()) {
        // The map has been read whole; it outlives the font.
        maps.add(font.getUnicodeCmapLookup());
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
    return Character.isWhitespace(codePoint)
        || maps.stream().anyMatch(map -> map.getGlyphId(codePoint) != 0);
  }
}
