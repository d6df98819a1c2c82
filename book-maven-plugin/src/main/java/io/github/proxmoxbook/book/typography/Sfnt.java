package io.github.proxmoxbook.book.typography;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The container of a TrueType font: tables with checksums (OpenType, "Font file"). */
final class Sfnt {
  private static final int TRUE_TYPE = 0x00010000;
  private static final int HEADER = 12;
  private static final int ENTRY = 16;
  private static final int TAG = 4;

  /** Where {@code head} holds what makes the sum of the whole file {@link #WHOLE}. */
  private static final int ADJUSTMENT = 8;

  private static final int WHOLE = 0xB1B0AFBA;

  private Sfnt() {}

  /** Returns the tables of a font, by their tags. */
  static Map<String, byte[]> tables(byte[] font) {
    ByteBuffer buffer = ByteBuffer.wrap(font);
    Map<String, byte[]> tables = new TreeMap<>();
    for (int i = 0; i < buffer.getShort(4); i++) {
      int entry = HEADER + i * ENTRY;
      int start = buffer.getInt(entry + 8);
      int end = start + buffer.getInt(entry + 12);
      String tag = new String(font, entry, TAG, StandardCharsets.ISO_8859_1);
      tables.put(tag, Arrays.copyOfRange(font, start, end));
    }
    return tables;
  }

  /** Returns a font of some tables, {@code head} among them. */
  static byte[] of(Map<String, byte[]> tables) {
    Map<String, byte[]> sorted = new TreeMap<>(tables);
    ByteBuffer head = ByteBuffer.wrap(sorted.get("head").clone()).putInt(ADJUSTMENT, 0);
    sorted.put("head", head.array());
    int length = HEADER + ENTRY * sorted.size();
    int headAt = 0;
    for (Map.Entry<String, byte[]> table : sorted.entrySet()) {
      headAt = table.getKey().equals("head") ? length : headAt;
      length += padded(table.getValue().length);
    }
    ByteBuffer font = ByteBuffer.allocate(length);
    putHeader(font, sorted.size());
    int at = HEADER + ENTRY * sorted.size();
    for (Map.Entry<String, byte[]> table : sorted.entrySet()) {
      byte[] bytes = table.getValue();
      font.put(at, bytes);
      font.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
      font.putInt(sum(font, at, padded(bytes.length))).putInt(at).putInt(bytes.length);
      at += padded(bytes.length);
    }
    font.putInt(headAt + ADJUSTMENT, WHOLE - sum(font, 0, length));
    return font.array();
  }

  private static void putHeader(ByteBuffer font, int tables) {
    int greatestPower = Integer.highestOneBit(tables);
    font.putInt(TRUE_TYPE).putShort((short) tables);
    font.putShort((short) (greatestPower * ENTRY));
    font.putShort((short) Integer.numberOfTrailingZeros(greatestPower));
    font.putShort((short) ((tables - greatestPower) * ENTRY));
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }

  /** The sum of 32-bit numbers, whatever overflows. */
  private static int sum(ByteBuffer font, int start, int length) {
    int sum = 0;
    for (int i = start; i < start + length; i += Integer.BYTES) {
      sum += font.getInt(i);
    }
    return sum;
  }
}
