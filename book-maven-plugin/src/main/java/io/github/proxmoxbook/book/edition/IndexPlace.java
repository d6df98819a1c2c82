package io.github.proxmoxbook.book.edition;

import java.util.Objects;

/**
 * A place that an index names.
 *
 * @param href where it is, for example {@code chapter-07.xhtml#idx-3}
 * @param end where the passage ends, in the same form; empty if it is a single place
 * @param label how it is called where there are no pages: the number of its section ({@code 7.2}),
 *     else the label of its chapter ({@code 第7章}), else the title of that
 */
public record IndexPlace(String href, String end, String label) {
  /** Checks the values. */
  public IndexPlace {
    Objects.requireNonNull(href, "href");
    Objects.requireNonNull(end, "end");
    Objects.requireNonNull(label, "label");
  }
}
