package io.github.proxmoxbook.book.edition.epub;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * How the EPUB edition is made.
 *
 * @param target the file to make
 * @param styleSheets style sheets of the book, applied after the theme of the plugin
 */
public record EpubOptions(Path target, List<Path> styleSheets) {
  /** Checks the values. */
  public EpubOptions {
    Objects.requireNonNull(target, "target");
    styleSheets = List.copyOf(styleSheets);
  }
}
