package io.github.proxmoxbook.book.edition.web;

import io.github.proxmoxbook.book.edition.Labels;
import java.util.stream.Collectors;

/** The words that scripts add to pages, in the book's language. */
final class SiteWords {
  private static final String PREFIX = "web.";

  private SiteWords() {}

  /** Returns the script that tells them: those whose keys begin with {@code web.}. */
  static WebFile file(Labels labels) {
    String words =
        labels.all().entrySet().stream()
            .filter(word -> word.getKey().startsWith(PREFIX))
            .map(
                word ->
                    "  "
                        + JsonText.string(word.getKey().substring(PREFIX.length()))
                        + ": "
                        + JsonText.string(word.getValue()))
            .collect(Collectors.joining(",\n"));
    return WebFile.script(
        SiteResources.FOLDER + "words.js", "self.bookWords = {\n" + words + "\n};\n");
  }
}
