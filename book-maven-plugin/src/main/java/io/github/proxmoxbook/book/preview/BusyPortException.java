package io.github.proxmoxbook.book.preview;

import java.io.IOException;

/** Says that a port is taken, or may not be taken. */
public final class BusyPortException extends IOException {
  private static final long serialVersionUID = 1L;

  BusyPortException(int port, IOException cause) {
    super(
        "port "
            + port
            + " is not free ("
            + cause.getMessage()
            + "): end what uses it, or leave out book.serve.port to take a free one",
        cause);
  }
}
