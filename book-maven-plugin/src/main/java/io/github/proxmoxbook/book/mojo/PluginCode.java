package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.output.Fingerprint;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The code of this plugin, on which every result depends. */
final class PluginCode {
  private PluginCode() {}

  /** Adds the code itself, since a snapshot of the plugin changes without its version. */
  static Fingerprint addTo(Fingerprint fingerprint) throws IOException {
    Path code;
    try {
      code = Path.of(PluginCode.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("cannot tell where the plugin lies: " + e.getMessage(), e);
    }
    return Files.isDirectory(code) ? fingerprint.addFolder(code) : fingerprint.addFile(code);
  }
}
