package io.github.proxmoxbook.book.edition.accessibility;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where addresses lead, seen from a file of the EPUB. */
final class EntryPath {
  private EntryPath() {}

  /**
   * Resolves a relative address.
   *
   * @return an entry with its fragment, if there is one; {@code ../x} if it leaves the container;
   *     empty if the address is absolute or none at all
   */
  static Optional<String> resolve(String entry, String address) {
    Optional<URI> uri = parse(address);
    if (uri.isEmpty() || uri.get().isAbsolute() || uri.get().getRawAuthority() != null) {
      return Optional.empty();
    }
    try {
      URI base = new URI(null, null, "/" + entry, null);
      boolean isSame = uri.get().getRawPath() == null || uri.get().getRawPath().isEmpty();
      String path = isSame ? base.getPath() : base.resolve(uri.get()).normalize().getPath();
      String fragment = uri.get().getFragment();
      return Optional.of(path.substring(1) + (fragment == null ? "" : "#" + fragment));
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no entry of an EPUB: " + entry, e);
    }
  }

  /** Reads an address; what is none, EPUBCheck reports. */
  static Optional<URI> parse(String address) {
    try {
      return Optional.of(new URI(address.strip().replace(" ", "%20")));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
