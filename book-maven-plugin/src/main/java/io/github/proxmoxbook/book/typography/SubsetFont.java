package io.github.proxmoxbook.book.typography;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Makes the file of a subset. FontBox cuts down the glyphs; what it writes for PDF is too little
 * for the font loaders of browsers, and its character map ends at U+FFFF, so the other tables are
 * made here. Those of names and licences stay whole.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/">OpenType</a>
 */
final class SubsetFont {
  private static final List<String> GLYPHS =
      List.of("cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep");

  private static final String METRICS = "OS/2";
  private static final String NAMES = "name";
  private static final String POSTSCRIPT = "post";

  /** Offsets in OS/2: fsType, usFirstCharIndex, usLastCharIndex. */
  private static final int FS_TYPE = 8;

  private static final int FIRST_CHARACTER = 64;
  private static final int LAST_CHARACTER = 66;

  /** Bits of fsType. */
  private static final int RESTRICTED = 0x0002;

  private static final int PREVIEW_OR_EDITABLE = 0x000C;
  private static final int NO_SUBSETTING = 0x0100;
  private static final int BITMAPS_ONLY = 0x0200;

  private static final int POSTSCRIPT_LENGTH = 32;
  private static final int POSTSCRIPT_WITHOUT_NAMES = 0x00030000;

  private SubsetFont() {}

  /**
   * Returns the file.
   *
   * @param face the face, for messages
   * @param font the same face, open
   * @param characters the characters to keep; those that the font lacks are left out
   * @return the file; empty if the font has none of the characters
   */
  static byte[] of(FontFace face, TrueTypeFont font, SortedSet<Integer> characters)
      throws IOException, FontEmbeddingException {
    SortedMap<Integer, Integer> glyphs = glyphs(font.getUnicodeCmapLookup(), characters);
    if (glyphs.isEmpty()) {
      return new byte[0];
    }
    byte[] metrics = table(font, METRICS);
    check(face, font, metrics);
    Map<String, byte[]> tables = outlines(font, glyphs);
    tables.put(METRICS, withRange(metrics, glyphs));
    tables.put(POSTSCRIPT, withoutGlyphNames(table(font, POSTSCRIPT)));
    byte[] names = table(font, NAMES);
    if (names.length > 0) {
      tables.put(NAMES, names);
    }
    return Sfnt.of(tables);
  }

  private static SortedMap<Integer, Integer> glyphs(CmapLookup map, SortedSet<Integer> characters) {
    SortedMap<Integer, Integer> glyphs = new TreeMap<>();
    for (int character : characters) {
      int glyph = map.getGlyphId(character);
      if (glyph != 0) {
        glyphs.put(character, glyph);
      }
    }
    return glyphs;
  }

  private static void check(FontFace face, TrueTypeFont font, byte[] metrics)
      throws FontEmbeddingException {
    if (font instanceof OpenTypeFont open && open.isPostScript()) {
      throw refused(face, "has PostScript outlines (CFF), of which no subset can be made");
    }
    if (metrics.length < LAST_CHARACTER + Short.BYTES) {
      throw refused(face, "has no table OS/2, which browsers demand");
    }
    int permission = ByteBuffer.wrap(metrics).getShort(FS_TYPE);
    // The least restrictive of these bits holds (OpenType, OS/2).
    boolean isRestricted =
        (permission & RESTRICTED) != 0 && (permission & PREVIEW_OR_EDITABLE) == 0;
    if (isRestricted) {
      throw refused(face, "forbids embedding (fsType in its table OS/2)");
    }
    if ((permission & NO_SUBSETTING) != 0) {
      throw refused(face, "forbids subsets (fsType in its table OS/2)");
    }
    if ((permission & BITMAPS_ONLY) != 0) {
      throw refused(face, "allows to embed its bitmaps only (fsType in its table OS/2)");
    }
  }

  private static FontEmbeddingException refused(FontFace face, String reason) {
    return new FontEmbeddingException(
        "the font " + face.family() + " (" + face.file().getFileName() + ") " + reason);
  }

  /** The tables with glyphs, and the character map to their new numbers. */
  private static Map<String, byte[]> outlines(TrueTypeFont font, SortedMap<Integer, Integer> glyphs)
      throws IOException {
    TTFSubsetter subsetter = new TTFSubsetter(font, GLYPHS);
    subsetter.addAll(glyphs.keySet());
    Map<Integer, Integer> numbers = new HashMap<>();
    subsetter.getGIDMap().forEach((made, before) -> numbers.put(before, made));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    subsetter.writeToStream(out);
    Map<String, byte[]> tables = Sfnt.tables(out.toByteArray());
    SortedMap<Integer, Integer> renumbered = new TreeMap<>();
    glyphs.forEach((character, glyph) -> renumbered.put(character, numbers.get(glyph)));
    tables.put("cmap", new CharacterMap(renumbered).bytes());
    return tables;
  }

  private static byte[] withRange(byte[] metrics, SortedMap<Integer, Integer> glyphs) {
    byte[] changed = metrics.clone();
    ByteBuffer buffer = ByteBuffer.wrap(changed);
    // Characters beyond count as U+FFFF.
    buffer.putShort(FIRST_CHARACTER, (short) Math.min(0xFFFF, glyphs.firstKey()));
    buffer.putShort(LAST_CHARACTER, (short) Math.min(0xFFFF, glyphs.lastKey()));
    return changed;
  }

  /** Names of glyphs are for printers of another time, and may be half of a small font. */
  private static byte[] withoutGlyphNames(byte[] postscript) {
    byte[] changed = Arrays.copyOf(postscript, POSTSCRIPT_LENGTH);
    ByteBuffer.wrap(changed).putInt(0, POSTSCRIPT_WITHOUT_NAMES);
    return changed;
  }

  private static byte[] table(TrueTypeFont font, String tag) throws IOException {
    TTFTable table = font.getTableMap().get(tag);
    return table == null ? new byte[0] : font.getTableBytes(table);
  }
}
