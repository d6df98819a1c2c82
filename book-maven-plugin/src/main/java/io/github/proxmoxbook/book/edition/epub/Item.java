package io.github.proxmoxbook.book.edition.epub;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file of the publication: an item of the manifest (EPUB 3.3 section 5.6.2).
 *
 * @param id its id in the package document
 * @param href its path from the package document, plain ASCII
 * @param mediaType its media type
 * @param properties its properties (section 5.6.2.1), separated by spaces; may be empty
 * @param isInSpine whether it is read in its turn
 * @param data what it holds
 */
record Item(
    String id, String href, String mediaType, String properties, boolean isInSpine, Data data) {
  static final String XHTML = "application/xhtml+xml";

  Item {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(href, "href");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(properties, "properties");
    Objects.requireNonNull(data, "data");
  }

  /** What a file holds. */
  sealed interface Data {
    /** Returns the bytes; those of a file are read now. */
    byte[] bytes() throws IOException;
  }

  /** Text, which is written as UTF-8. */
  record Text(String text) implements Data {
    @Override
    public byte[] bytes() {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  /** Bytes that have been made. */
  record Made(byte[] bytes) implements Data {}

  /** A file that is taken as it is. */
  record Copy(Path file) implements Data {
    @Override
    public byte[] bytes() throws IOException {
      return Files.readAllBytes(file);
    }
  }

  /** Returns a content document: a page that is read in its turn. */
  static Item page(String id, String href, String xhtml) {
    return new Item(id, href, XHTML, "", true, new Text(xhtml));
  }

  /** Returns a file that pages use. */
  static Item part(String id, String href, String mediaType, Data data) {
    return new Item(id, href, mediaType, "", false, data);
  }

  Item withProperties(String value) {
    return new Item(id, href, mediaType, value, isInSpine, data);
  }
}
