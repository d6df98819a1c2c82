package io.github.proxmoxbook.book.edition.sheet;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A style sheet, or a picture or a font that one names.
 *
 * @param href its path in the edition, in plain ASCII
 * @param mediaType its media type
 * @param css the text of a sheet, whose addresses lead to where their files are in the edition;
 *     empty for other files
 * @param copied the file that is copied as it is; empty for sheets
 */
public record SheetFile(String href, String mediaType, String css, Optional<Path> copied) {
  /** Checks the values. */
  public SheetFile {
    Objects.requireNonNull(href, "href");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(css, "css");
    Objects.requireNonNull(copied, "copied");
  }
}
