package io.github.proxmoxbook.book.edition.accessibility;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Hosts that exist only in the network of whoever asks: loopback, link-local and private addresses
 * (RFC 6890), names of such networks (RFC 6761, 6762, 8375) and names without a dot.
 */
final class PrivateHosts {
  private static final Pattern ADDRESSES =
      Pattern.compile(
          "(0|10|127)\\.\\d+\\.\\d+\\.\\d+|192\\.168\\.\\d+\\.\\d+|169\\.254\\.\\d+\\.\\d+"
              + "|172\\.(1[6-9]|2\\d|3[01])\\.\\d+\\.\\d+"
              + "|\\[(::1?|fe[89ab][0-9a-f]:.*|f[cd][0-9a-f]{2}:.*)\\]");

  private static final List<String> NAMES =
      List.of(".localhost", ".local", ".internal", ".home.arpa", ".lan", ".localdomain");

  private PrivateHosts() {}

  /** Returns whether a host of an address, as {@link java.net.URI#getHost} gives it, is one. */
  static boolean contains(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    if (name.isEmpty()) {
      return false;
    }
    return ADDRESSES.matcher(name).matches()
        || NAMES.stream().anyMatch(name::endsWith)
        || (name.indexOf('.') < 0 && !name.startsWith("["));
  }
}
