package io.github.proxmoxbook.book.manuscript.kept;

import java.io.IOException;

/** Tells which code makes results: those of other code are not used. */
@FunctionalInterface
public interface CodeVersion {
  /**
   * Returns a digest of the code. It is asked for only if there is something to be kept.
   *
   * @return a text that is another one for other code
   * @throws IOException if the code cannot be read
   */
  String digest() throws IOException;
}
