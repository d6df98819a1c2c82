package io.github.proxmoxbook.book.edition.epub;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The container of an EPUB (OCF, EPUB 3.3 section 4): entries in the order given, all with one
 * time.
 */
final class EpubZip implements Closeable {
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0, 2);
  private static final LocalDateTime LATEST = LocalDateTime.of(2099, 12, 31, 23, 59, 58);

  private final ZipOutputStream zip;
  private final LocalDateTime time;

  EpubZip(OutputStream out, Instant modified) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    this.time = inZip(LocalDateTime.ofInstant(modified, ZoneOffset.UTC));
  }

  /** A time out of these bounds would need an extra field, which {@code mimetype} must not have. */
  private static LocalDateTime inZip(LocalDateTime time) {
    if (time.isBefore(EARLIEST)) {
      return EARLIEST;
    }
    return time.isAfter(LATEST) ? LATEST : time;
  }

  /** Adds a file uncompressed, as section 4.2.6.3 demands of {@code mimetype}. */
  void store(String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(bytes);
    ZipEntry entry = entry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  void add(String name, Item.Data data) throws IOException {
    zip.putNextEntry(entry(name));
    data.writeTo(zip);
    zip.closeEntry();
  }

  private ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    // Not setTime, whose result depends on the time zone.
    entry.setTimeLocal(time);
    return entry;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
