package io.github.proxmoxbook.book.manuscript.asciidoc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The versions of Asciidoctor and AsciidoctorJ, told without loading them. */
final class AsciidoctorVersion {
  /** AsciidoctorJ has it in its jar, and reads its own version there. */
  private static final String RESOURCE = "META-INF/asciidoctorj-version.properties";

  private AsciidoctorVersion() {}

  /** Returns a text that is another one for other versions, which a POM may choose. */
  static String text() throws IOException {
    ClassLoader loader = AsciidoctorVersion.class.getClassLoader();
    try (InputStream in = loader.getResourceAsStream(RESOURCE)) {
      return in == null ? "none" : new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
