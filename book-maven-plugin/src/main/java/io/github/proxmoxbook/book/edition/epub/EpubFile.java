package io.github.proxmoxbook.book.edition.epub;

import io.github.proxmoxbook.book.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file of the EPUB that is no page: a style sheet, a picture, a font.
 *
 * @param href its path from the package document, in plain ASCII
 * @param mediaType its media type
 * @param content writes it
 */
public record EpubFile(String href, String mediaType, OutputFile.Content content) {
  /** Checks the values. */
  public EpubFile {
    Objects.requireNonNull(href, "href");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(content, "content");
  }

  static EpubFile of(String href, String mediaType, Path file) {
    return new EpubFile(href, mediaType, out -> Files.copy(file, out));
  }

  static EpubFile of(String href, String mediaType, byte[] bytes) {
    return new EpubFile(href, mediaType, out -> out.write(bytes));
  }

  static EpubFile sheet(String href, String css) {
    return of(href, "text/css", css.getBytes(StandardCharsets.UTF_8));
  }
}
