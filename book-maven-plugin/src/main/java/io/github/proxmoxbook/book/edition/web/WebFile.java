package io.github.proxmoxbook.book.edition.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file of the site.
 *
 * @param path its path from the root of the site, with {@code /}, not encoded, for example {@code
 *     part1/chapter2-architecture.html}
 * @param mediaType its media type, for example {@code text/html; charset=utf-8}
 * @param content what it holds
 */
public record WebFile(String path, String mediaType, Content content) {
  private static final String UTF_8 = "; charset=utf-8";

  /** Checks the values. */
  public WebFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(content, "content");
  }

  /** What a file holds. */
  public sealed interface Content {
    /**
     * Returns the bytes of the file.
     *
     * @return the bytes
     * @throws IOException if a file that is to be copied cannot be read
     */
    byte[] bytes() throws IOException;
  }

  /**
   * Text, which is written as UTF-8.
   *
   * @param text the text
   */
  public record Text(String text) implements Content {
    @Override
    public byte[] bytes() {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  /**
   * A file of the book that is copied as it is, such as a picture.
   *
   * @param file the file; read when it is asked for
   */
  public record Copy(Path file) implements Content {
    @Override
    public byte[] bytes() throws IOException {
      return Files.readAllBytes(file);
    }
  }

  /**
   * Returns the bytes of the file.
   *
   * @return the bytes
   * @throws IOException if a file that is to be copied cannot be read
   */
  public byte[] bytes() throws IOException {
    return content.bytes();
  }

  static WebFile page(String path, String html) {
    return new WebFile(path, "text/html" + UTF_8, new Text(html));
  }

  static WebFile script(String path, String script) {
    return new WebFile(path, "text/javascript" + UTF_8, new Text(script));
  }

  static WebFile sheet(String path, String css) {
    return new WebFile(path, "text/css" + UTF_8, new Text(css));
  }
}
