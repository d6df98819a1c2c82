package io.github.proxmoxbook.book.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Says where something may have changed. */
interface ChangeSignals extends AutoCloseable {
  /**
   * Waits for the next change, and until those that come with it are over.
   *
   * @return files and folders to look at; empty: everything
   * @throws InterruptedException if the thread is interrupted, or this is closed
   * @throws IOException if folders can no longer be watched in this way
   */
  Set<Path> await() throws InterruptedException, IOException;

  @Override
  void close() throws IOException;
}
