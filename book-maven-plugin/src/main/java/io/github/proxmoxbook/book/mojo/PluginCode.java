package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.output.Fingerprint;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The code of this plugin, on which every result depends. */
final class PluginCode {
  /** Code that has been loaded does not change any more. */
  private static String digest = "";

  private PluginCode() {}

  /** Adds the code itself, since a snapshot of the plugin changes without its version. */
  static Fingerprint addTo(Fingerprint fingerprint) throws IOException {
    return fingerprint.add("code", digest());
  }

  /** Returns a digest of the code, which is read once. */
  static synchronized String digest() throws IOException {
    if (digest.isEmpty()) {
      Fingerprint fingerprint = new Fingerprint();
      Path code = place();
      digest =
          (Files.isDirectory(code) ? fingerprint.addFolder(code) : fingerprint.addFile(code))
              .value();
    }
    return digest;
  }

  private static Path place() throws IOException {
    try {
      return Path.of(PluginCode.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("cannot tell where the plugin lies: " + e.getMessage(), e);
    }
  }
}
