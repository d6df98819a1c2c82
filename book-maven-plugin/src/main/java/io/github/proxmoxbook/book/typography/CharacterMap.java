package io.github.proxmoxbook.book.typography;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The table {@code cmap} of a font: from characters to glyphs, once for the characters up to U+FFFF
 * (format 4), which old readers know, and once for all (format 12).
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/cmap">OpenType, cmap</a>
 */
final class CharacterMap {
  private static final int HEADER = 4 + 2 * 8;
  private static final short WINDOWS = 3;
  private static final short UNICODE_BMP = 1;
  private static final short UNICODE_FULL = 10;
  private static final int LAST_OF_BMP = 0xFFFF;
  private static final int HEAD_OF_4 = 16;
  private static final int SEGMENT_OF_4 = 8;
  private static final int HEAD_OF_12 = 16;
  private static final int GROUP_OF_12 = 12;

  /** The length of format 4 is a 16-bit number; one more segment marks the end. */
  private static final int MOST_SEGMENTS = (0xFFFF - HEAD_OF_4) / SEGMENT_OF_4 - 1;

  /** Characters in sequence whose glyphs are in sequence. */
  private record Run(int first, int last, int glyph) {}

  private final List<Run> runs = new ArrayList<>();

  /** Creates the map; the glyph 0 is that of missing characters. */
  CharacterMap(SortedMap<Integer, Integer> glyphs) {
    int first = 0;
    int last = 0;
    int glyph = -1;
    for (Map.Entry<Integer, Integer> entry : glyphs.entrySet()) {
      int character = entry.getKey();
      boolean continues =
          glyph >= 0
              && character == last + 1
              // No run may reach across the end of the characters that format 4 knows.
              && character != LAST_OF_BMP + 1
              && entry.getValue() == glyph + character - first;
      if (!continues) {
        add(first, last, glyph);
        first = character;
        glyph = entry.getValue();
      }
      last = character;
    }
    add(first, last, glyph);
  }

  private void add(int first, int last, int glyph) {
    if (glyph >= 0) {
      runs.add(new Run(first, last, glyph));
    }
  }

  /** Returns the table. */
  byte[] bytes() {
    // U+FFFF is no character, and stands for the end of format 4.
    List<Run> small =
        runs.stream().filter(run -> run.last() < LAST_OF_BMP).limit(MOST_SEGMENTS).toList();
    int lengthOf4 = HEAD_OF_4 + SEGMENT_OF_4 * (small.size() + 1);
    int lengthOf12 = HEAD_OF_12 + GROUP_OF_12 * runs.size();
    ByteBuffer out = ByteBuffer.allocate(HEADER + lengthOf4 + lengthOf12);
    out.putShort((short) 0).putShort((short) 2);
    out.putShort(WINDOWS).putShort(UNICODE_BMP).putInt(HEADER);
    out.putShort(WINDOWS).putShort(UNICODE_FULL).putInt(HEADER + lengthOf4);
    putFormat4(out, small, lengthOf4);
    putFormat12(out, lengthOf12);
    return out.array();
  }

  private static void putFormat4(ByteBuffer out, List<Run> runs, int length) {
    int segments = runs.size() + 1;
    int range = 2 * Integer.highestOneBit(segments);
    out.putShort((short) 4).putShort((short) length).putShort((short) 0);
    out.putShort((short) (2 * segments)).putShort((short) range);
    out.putShort((short) Integer.numberOfTrailingZeros(range / 2));
    out.putShort((short) (2 * segments - range));
    runs.forEach(run -> out.putShort((short) run.last()));
    out.putShort((short) LAST_OF_BMP).putShort((short) 0);
    runs.forEach(run -> out.putShort((short) run.first()));
    out.putShort((short) LAST_OF_BMP);
    runs.forEach(run -> out.putShort((short) (run.glyph() - run.first())));
    out.putShort((short) 1);
    // No run uses idRangeOffset.
    out.put(new byte[Short.BYTES * segments]);
  }

  private void putFormat12(ByteBuffer out, int length) {
    out.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(runs.size());
    runs.forEach(run -> out.putInt(run.first()).putInt(run.last()).putInt(run.glyph()));
  }
}
