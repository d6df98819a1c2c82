package io.github.proxmoxbook.book.typography;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * How many columns code takes on the grid of a listing, where a Latin letter takes one and a kanji
 * two.
 *
 * <p>Unicode says so for wide, full-width, narrow and half-width characters (UAX #11). What it
 * calls ambiguous or neutral (①, →, α, ✓) takes as many columns as the font that shows it needs:
 * BIZ UD Gothic draws arrows full width, a Latin font half. A character as readers see it (a letter
 * with its marks, an emoji sequence) takes the columns of its widest part.
 */
public final class CodeColumns {
  /** Half an em: one column. Fonts whose letters are a little wider are forgiven a tenth. */
  private static final double ONE_COLUMN = 0.55;

  private final List<Face> faces = new ArrayList<>();
  private final Map<Integer, Integer> known = new HashMap<>();

  private record Face(CmapLookup map, int[] advances, double unitsPerEm) {}

  /**
   * Reads the widths of the fonts of code, and of those that stand in for them.
   *
   * @param fonts the fonts
   * @throws IOException if one cannot be read
   */
  public CodeColumns(BookFonts fonts) throws IOException {
    // The order in which the themes name the families for code.
    for (FontRole role : List.of(FontRole.CODE, FontRole.TEXT, FontRole.SYMBOL)) {
      try (TrueTypeFont font = fonts.faces(role).get(0).open()) {
        int[] advances = new int[font.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < advances.length; glyph++) {
          advances[glyph] = font.getAdvanceWidth(glyph);
        }
        faces.add(new Face(font.getUnicodeCmapLookup(), advances, font.getUnitsPerEm()));
      }
    }
  }

  /**
   * Returns the columns of a text.
   *
   * @param text text without line feeds; a tab counts as one column
   * @return its columns, 0 for marks and invisible characters alone
   */
  public int columns(String text) {
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(text);
    int columns = 0;
    int start = clusters.first();
    for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
      columns +=
          text.substring(start, end)
              .codePoints()
              .map(point -> known.computeIfAbsent(point, this::ofCodePoint))
              .max()
              .orElse(0);
      start = end;
    }
    return columns;
  }

  /**
   * Returns the width of a character in the first font that has it.
   *
   * @param codePoint the character
   * @return the advance in em; 0 if no font has it
   */
  public double advance(int codePoint) {
    for (Face face : faces) {
      int glyph = face.map().getGlyphId(codePoint);
      if (glyph > 0 && glyph < face.advances().length) {
        return face.advances()[glyph] / face.unitsPerEm();
      }
    }
    return 0;
  }

  private int ofCodePoint(int point) {
    if (isInvisible(point)) {
      return 0;
    }
    return switch (UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH)) {
      case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
      case UCharacter.EastAsianWidth.NARROW, UCharacter.EastAsianWidth.HALFWIDTH -> 1;
      default -> advance(point) > ONE_COLUMN ? 2 : 1;
    };
  }

  private static boolean isInvisible(int point) {
    int type = UCharacter.getType(point);
    boolean isControl = type == Character.CONTROL && point != '\t';
    return isControl
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }
}
