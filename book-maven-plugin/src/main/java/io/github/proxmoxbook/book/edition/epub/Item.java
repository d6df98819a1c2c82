package io.github.proxmoxbook.book.edition.epub;

import io.github.proxmoxbook.book.output.OutputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
    /** Writes it; a file that is copied is read now. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** Text, which is written as UTF-8. */
  record Text(String text) implements Data {
    @Override
    public void writeTo(OutputStream out) throws IOException {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Anything else. */
  record Other(OutputFile.Content content) implements Data {
    @Override
    public void writeTo(OutputStream out) throws IOException {
      content.writeTo(out);
    }
  }

  /** Returns a content document: a page that is read in its turn. It says if it has formulas. */
  static Item page(String id, String href, String xhtml) {
    String properties = xhtml.contains("<math ") ? "mathml" : "";
    return new Item(id, href, XHTML, properties, true, new Text(xhtml));
  }

  /** Returns a file that pages use. */
  static Item part(String id, EpubFile file) {
    return new Item(id, file.href(), file.mediaType(), "", false, new Other(file.content()));
  }

  Item withProperties(String value) {
    return new Item(id, href, mediaType, value, isInSpine, data);
  }
}
