package io.github.proxmoxbook.book.reference.external;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A reference as a server writes it into {@code Location}: relative or not, often with characters
 * that should have been encoded.
 *
 * @param written the value of the header
 */
record WebReference(String written) {
  /**
   * Returns the reference in ASCII, without its fragment.
   *
   * @throws IllegalArgumentException if it is none
   */
  URI ascii() {
    StringBuilder ascii = new StringBuilder();
    // Headers are read as ISO 8859-1, one character a byte.
    for (byte b : written.strip().replaceFirst("#.*", "").getBytes(StandardCharsets.ISO_8859_1)) {
      char c = (char) (b & 0xFF);
      boolean plain = c > 0x20 && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0;
      ascii.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return URI.create(ascii.toString());
  }
}
