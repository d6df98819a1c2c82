package io.github.proxmoxbook.book.edition.web;

import java.util.List;

/**
 * The book's own style sheets for the site.
 *
 * @param files the sheets and what they name, each once
 * @param links the sheets that each page links, in this order
 */
public record WebStyles(List<WebFile> files, List<String> links) {
  /** No style sheets but the theme. */
  public static final WebStyles NONE = new WebStyles(List.of(), List.of());

  /** Copies the lists. */
  public WebStyles {
    files = List.copyOf(files);
    links = List.copyOf(links);
  }
}
