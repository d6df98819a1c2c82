package io.github.proxmoxbook.book.edition;

import java.util.Objects;

/**
 * A figure, a table or a listing as lists of them name it.
 *
 * @param label its label, for example {@code 図2.1}
 * @param caption its caption as plain text
 * @param href where it is, for example {@code chapter-02.xhtml#fig-architecture}
 */
public record ListedItem(String label, String caption, String href) {
  /** Checks the values. */
  public ListedItem {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(caption, "caption");
    Objects.requireNonNull(href, "href");
  }
}
