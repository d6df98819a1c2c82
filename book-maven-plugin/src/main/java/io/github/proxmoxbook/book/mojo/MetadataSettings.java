package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.edition.Isbn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the parameters of a build say about the book, besides its POM; each may be null, as Maven
 * leaves out what is empty.
 */
record MetadataSettings(
    String language,
    String title,
    String titleReading,
    String subtitle,
    String description,
    String publisherReading,
    String keywords,
    String isbn) {
  MetadataSettings {
    title = orEmpty(title);
    titleReading = orEmpty(titleReading);
    subtitle = orEmpty(subtitle);
    description = orEmpty(description);
    publisherReading = orEmpty(publisherReading);
    keywords = orEmpty(keywords);
    isbn = orEmpty(isbn);
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value.strip();
  }

  /** Returns the keywords, each once. */
  List<String> words() {
    return Stream.of(keywords.split("[,、，]"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  /** Returns the ISBN; throws with a sentence for people if it cannot be one. */
  Optional<Isbn> number() {
    return isbn.isEmpty() ? Optional.empty() : Optional.of(new Isbn(isbn));
  }
}
