package io.github.proxmoxbook.book.edition.web;

import io.github.proxmoxbook.book.edition.EditionContent;
import java.io.IOException;

/** Writes the site to a folder. */
public final class WebAssembler {
  private final WebOptions options;
  private final WebFolder folder;

  /**
   * Creates an assembler.
   *
   * @param options how the site is made
   * @param folder where it is written
   */
  public WebAssembler(WebOptions options, WebFolder folder) {
    this.options = options;
    this.folder = folder;
  }

  /**
   * Writes the site. Files that are as they shall be are not touched, and those of an earlier run
   * that the site no longer has are removed.
   *
   * @param content what it holds
   * @return what was done
   * @throws IOException if a file cannot be read or written; each file is then whole, old or new
   */
  public WebFolder.Changes assemble(EditionContent content) throws IOException {
    return folder.write(WebSite.of(content, options).files());
  }
}
