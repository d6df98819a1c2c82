package io.github.proxmoxbook.book.edition.web;

import java.util.List;

/**
 * A chapter as the site shows it. Making it is the costly part, so it is kept while its source
 * stays the same.
 *
 * @param html its content: the children of {@code article}
 * @param description its beginning, for search engines
 * @param texts what can be found in it
 */
record WebChapter(String html, String description, List<SearchText> texts) {
  WebChapter {
    texts = List.copyOf(texts);
  }
}
