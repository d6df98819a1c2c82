package io.github.proxmoxbook.book.typography;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Changes single values in font files, whose layout OpenType defines. */
final class SfntBytes {
  private static final int TABLES = 12;
  private static final int ENTRY = 16;

  private SfntBytes() {}

  /** Overwrites bytes of a table; checksums are left as they were. */
  static void patch(Path file, String table, int offset, int... bytes) throws IOException {
    byte[] font = Files.readAllBytes(file);
    ByteBuffer buffer = ByteBuffer.wrap(font);
    for (int i = 0; i < buffer.getShort(4); i++) {
      int entry = TABLES + i * ENTRY;
      if (new String(font, entry, 4, StandardCharsets.US_ASCII).equals(table)) {
        for (int j = 0; j < bytes.length; j++) {
          font[buffer.getInt(entry + 8) + offset + j] = (byte) bytes[j];
        }
        Files.write(file, font);
        return;
      }
    }
    throw new IOException("no table " + table + " in " + file);
  }
}
