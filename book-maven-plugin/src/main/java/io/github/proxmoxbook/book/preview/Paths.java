package io.github.proxmoxbook.book.preview;

import java.net.URI;
import java.net.URISyntaxException;

/** Paths of the site as browsers write them. */
final class Paths {
  private Paths() {}

  /** Returns a path as it stands in an address: encoded, without a slash before it. */
  static String encoded(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no path: " + path, e);
    }
  }
}
