package io.github.proxmoxbook.book.edition.web;

import io.github.proxmoxbook.book.output.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The site as one file, for repositories of artifacts: the same bytes for the same site. */
public final class SiteArchive {
  /** Times before it need an extra field of the entry, as those after 2099 do. */
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

  private SiteArchive() {}

  /**
   * Writes the archive.
   *
   * @param target the file
   * @param files what it holds, in this order
   * @param modified the time of all entries
   * @throws IOException if a file cannot be read or the archive cannot be written; the old one is
   *     then untouched
   */
  public static void write(Path target, List<WebFile> files, Instant modified) throws IOException {
    LocalDateTime given = LocalDateTime.ofInstant(modified, ZoneOffset.UTC);
    LocalDateTime time = given.isBefore(EARLIEST) ? EARLIEST : given;
    OutputFile.write(
        target,
        out -> {
          ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
          for (WebFile file : files) {
            ZipEntry entry = new ZipEntry(file.path());
            // Not setTime, whose result depends on the time zone.
            entry.setTimeLocal(time);
            zip.putNextEntry(entry);
            zip.write(file.bytes());
            zip.closeEntry();
          }
          zip.finish();
        });
  }
}
