package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.edition.Colophon;
import io.github.proxmoxbook.book.edition.ColophonLine;
import io.github.proxmoxbook.book.edition.EditionMetadata;
import io.github.proxmoxbook.book.edition.Labels;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/**
 * What the colophon of the editions tells, as attributes for a colophon in AsciiDoc: {@code
 * book-title}, {@code book-date}, {@code book-author}, {@code book-translator} … What is not known
 * is not set, so that {@code ifdef::book-isbn[]} asks for it.
 */
final class ColophonAttributes {
  /** Lines of the colophon that have another name in the POM. */
  private static final Map<String, String> NAMES =
      Map.of("edition", "version", "licence", "rights");

  private ColophonAttributes() {}

  /**
   * Returns the attributes.
   *
   * @param metadata what the editions say about themselves
   * @param labels the words of their language
   * @return the values as text of AsciiDoc, by names
   */
  static Map<String, String> of(EditionMetadata metadata, Labels labels) {
    Map<String, String> all = new HashMap<>();
    Colophon colophon = Colophon.of(metadata, labels);
    for (ColophonLine line : colophon.lines()) {
      put(all, NAMES.getOrDefault(line.name(), line.name()), line.value());
    }
    put(all, "title", colophon.title());
    put(all, "subtitle", colophon.subtitle());
    put(all, "description", colophon.description());
    put(all, "language", metadata.language());
    put(all, "year", Integer.toString(metadata.modified().atZone(ZoneOffset.UTC).getYear()));
    return all;
  }

  private static void put(Map<String, String> all, String name, String value) {
    if (!value.isBlank()) {
      all.put("book-" + name, escaped(value));
    }
  }

  /** Asciidoctor puts values of attributes into its HTML as they are. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
