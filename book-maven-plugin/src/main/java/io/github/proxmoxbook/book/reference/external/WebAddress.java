package io.github.proxmoxbook.book.reference.external;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An {@code http} or {@code https} address in its parts (RFC 3986, section 3), as authors write it:
 * characters outside of ASCII may stand as they are (RFC 3987).
 *
 * @param scheme {@code http} or {@code https}
 * @param host the host in ASCII, Japanese names in Punycode
 * @param port the port; empty if none is named
 * @param rest path and query, as written
 */
record WebAddress(String scheme, String host, String port, String rest) {
  private static final Pattern PARTS =
      Pattern.compile("(?is)(https?):(//)?([^/?#\\\\]*)([^#]*)(?:#.*)?");
  private static final Pattern AUTHORITY =
      Pattern.compile("(?s)(?:.*@)?(\\[[0-9A-Fa-f:.]+\\]|[^:\\[\\]]*)(?::(.*))?");

  /** RFC 1035, section 2.3.4. */
  private static final int LONGEST_HOST = 255;

  private static final Pattern NAME =
      Pattern.compile("(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?\\.)*[A-Za-z0-9_-]+\\.?");

  /**
   * Reads an address.
   *
   * @param address the address
   * @return its parts
   * @throws IllegalArgumentException saying what is wrong, to be read behind "the address … "
   */
  static WebAddress of(String address) {
    if (address.codePoints().anyMatch(c -> Character.isWhitespace(c) || c == 0x3000)) {
      throw new IllegalArgumentException("holds a space");
    }
    if (address.codePoints().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("holds a control character");
    }
    Matcher parts = PARTS.matcher(address);
    if (!parts.matches() || parts.group(2) == null) {
      throw new IllegalArgumentException("has no // behind its scheme");
    }
    Matcher authority = AUTHORITY.matcher(parts.group(3));
    if (!authority.matches() || authority.group(1).isEmpty()) {
      throw new IllegalArgumentException("names no host");
    }
    String port = authority.group(2) == null ? "" : authority.group(2);
    if (!port.isEmpty() && !(port.matches("\\d{1,5}") && Integer.parseInt(port) <= 65535)) {
      throw new IllegalArgumentException("names the port '" + port + "', which is none");
    }
    if (parts.group(4).matches("(?s).*%(?![0-9A-Fa-f]{2}).*")) {
      throw new IllegalArgumentException("has a % that is followed by no two hexadecimal digits");
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    return new WebAddress(scheme, host(authority.group(1)), port, parts.group(4));
  }

  private static String host(String written) {
    if (written.startsWith("[")) {
      return written;
    }
    String host;
    try {
      host = IDN.toASCII(written);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("names the host '" + written + "', which is none", e);
    }
    if (host.length() > LONGEST_HOST || !NAME.matcher(host).matches()) {
      throw new IllegalArgumentException("names the host '" + written + "', which is none");
    }
    return host.toLowerCase(Locale.ROOT);
  }

  /** Returns the address without its fragment, in ASCII, as it is sent to a server. */
  URI uri() {
    StringBuilder uri = new StringBuilder(scheme).append("://").append(host);
    if (!port.isEmpty()) {
      uri.append(':').append(port);
    }
    String path = rest.startsWith("/") ? rest : "/" + rest;
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c > 0x20 && c < 0x7F && "\"<>\\^`{|}[]".indexOf(c) < 0;
      uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return URI.create(uri.toString());
  }
}
