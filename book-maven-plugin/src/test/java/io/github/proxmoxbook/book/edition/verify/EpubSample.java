package io.github.proxmoxbook.book.edition.verify;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A minimal EPUB 3 with one Japanese chapter, whose parts a test replaces to break it. */
final class EpubSample {
  private final Map<String, String> entries = new LinkedHashMap<>();

  EpubSample() {
    entries.put("mimetype", "application/epub+zip");
    entries.put(
        "META-INF/container.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
          <rootfiles>
            <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
          </rootfiles>
        </container>
        """);
    entries.put(
        "EPUB/package.opf",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" \
        xml:lang="ja">
          <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:identifier id="id">urn:uuid:6b9a0c58-3a4a-4a64-9d6c-0d6f6c2a7f10</dc:identifier>
            <dc:title>小さな本</dc:title>
            <dc:language>ja</dc:language>
            <meta property="dcterms:modified">2026-01-01T00:00:00Z</meta>
          </metadata>
          <manifest>
            <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
            <item id="ch1" href="chapter-01.xhtml" media-type="application/xhtml+xml"/>
          </manifest>
          <spine><itemref idref="ch1"/></spine>
        </package>
        """);
    entries.put(
        "EPUB/nav.xhtml",
        page(
            "目次",
            "<nav epub:type=\"toc\" role=\"doc-toc\"><ol><li><a href=\"chapter-01.xhtml\">第1章</a></li></ol></nav>"));
    chapter("<h1>第1章</h1>\n<p>クラスタの構成です。</p>");
  }

  /** Replaces the body of the chapter, which begins in line 5. */
  EpubSample chapter(String body) {
    return with("EPUB/chapter-01.xhtml", page("第1章", body));
  }

  EpubSample with(String path, String content) {
    entries.put(path, content);
    return this;
  }

  EpubSample replace(String path, String old, String replacement) {
    if (!entries.get(path).contains(old)) {
      throw new IllegalArgumentException(path + " has no " + old);
    }
    return with(path, entries.get(path).replace(old, replacement));
  }

  EditionFile writeTo(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        byte[] bytes = entry.getValue().getBytes(StandardCharsets.UTF_8);
        ZipEntry header = new ZipEntry(entry.getKey());
        if (entry.getKey().equals("mimetype")) {
          CRC32 sum = new CRC32();
          sum.update(bytes);
          header.setMethod(ZipEntry.STORED);
          header.setSize(bytes.length);
          header.setCrc(sum.getValue());
        }
        zip.putNextEntry(header);
        zip.write(bytes);
        zip.closeEntry();
      }
    }
    return new EditionFile(file, "target/" + file.getFileName());
  }

  private static String page(String title, String body) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" \
        lang="ja" xml:lang="ja">
        <head><title>%s</title></head><body>
        %s
        </body></html>
        """
        .formatted(title, body);
  }
}
