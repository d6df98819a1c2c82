package io.github.proxmoxbook.book.edition.pdf;

import java.nio.file.Path;
import java.util.Objects;

/** What the first page of an edition shows. */
public sealed interface Cover {
  /** A cover set from the metadata of the book. */
  record Made() implements Cover {}

  /** No cover, for printers that want it apart. */
  record None() implements Cover {}

  /**
   * A cover of the book's own, which fills the page: it is scaled until it covers it, and what is
   * too much is cut off.
   *
   * @param pdf a file whose first page is the cover
   */
  record Picture(Path pdf) implements Cover {
    /** Checks the value. */
    public Picture {
      Objects.requireNonNull(pdf, "pdf");
    }
  }
}
