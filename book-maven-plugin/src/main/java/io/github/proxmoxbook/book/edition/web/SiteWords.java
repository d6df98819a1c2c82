package io.github.proxmoxbook.book.edition.web;

import io.github.proxmoxbook.book.edition.Labels;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The words that scripts add to pages, in the book's language. */
final class SiteWords {
  private static final String PREFIX = "web.";

  private static final List<String> OTHERS = List.of("code", "index");

  private SiteWords() {}

  /** Returns the script that tells them: those whose keys begin with {@code web.}, and others. */
  static WebFile file(Labels labels) {
    SortedMap<String, String> shown = new TreeMap<>();
    labels.all().forEach((key, word) -> shown.put(key.replaceFirst("\\A" + PREFIX, ""), word));
    shown
        .keySet()
        .removeIf(key -> !OTHERS.contains(key) && !labels.all().containsKey(PREFIX + key));
    String words =
        shown.entrySet().stream()
            .map(w -> "  " + JsonText.string(w.getKey()) + ": " + JsonText.string(w.getValue()))
            .collect(Collectors.joining(",\n"));
    return WebFile.script(SiteResources.WORDS, "book.words = {\n" + words + "\n};\n");
  }
}
