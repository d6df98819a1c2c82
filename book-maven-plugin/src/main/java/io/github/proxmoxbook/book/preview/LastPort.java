package io.github.proxmoxbook.book.preview;

import io.github.proxmoxbook.book.output.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes the port of the last preview where it can, so that pages which are still open find the book
 * again.
 */
final class LastPort {
  private final int wanted;
  private final Path file;

  LastPort(PreviewOptions options) {
    this.wanted = options.port();
    this.file = options.lastPort();
  }

  /** Starts a server. */
  PreviewServer start(View first) throws IOException {
    if (wanted != 0) {
      return PreviewServer.start(wanted, first);
    }
    PreviewServer server = startFree(first);
    byte[] port = String.valueOf(server.address().getPort()).getBytes(StandardCharsets.UTF_8);
    OutputFile.write(file, out -> out.write(port));
    return server;
  }

  private PreviewServer startFree(View first) throws IOException {
    int last = last();
    if (last != 0) {
      try {
        return PreviewServer.start(last, first);
      } catch (BusyPortException e) {
        // Another one has it now: any other port is as good.
        return PreviewServer.start(0, first);
      }
    }
    return PreviewServer.start(0, first);
  }

  private int last() throws IOException {
    String known = Files.isRegularFile(file) ? Files.readString(file) : "";
    return known.matches("[1-9][0-9]{0,4}") && Integer.parseInt(known) <= 65_535
        ? Integer.parseInt(known)
        : 0;
  }
}
