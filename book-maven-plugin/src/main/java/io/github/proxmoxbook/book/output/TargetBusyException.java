package io.github.proxmoxbook.book.output;

import java.io.IOException;
import java.nio.file.Path;

/** Says that another build is writing a file at this moment. */
public final class TargetBusyException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param target the file
   */
  TargetBusyException(Path target) {
    super("another build is writing " + target + "; wait for its end and build again");
  }
}
