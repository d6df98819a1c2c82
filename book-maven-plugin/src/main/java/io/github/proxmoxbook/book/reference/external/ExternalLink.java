package io.github.proxmoxbook.book.reference.external;

import io.github.proxmoxbook.book.manuscript.Book;
import io.github.proxmoxbook.book.manuscript.Reference;
import io.github.proxmoxbook.book.problem.Location;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A link that leads out of the book.
 *
 * @param address the address as it is written
 * @param location where the link begins
 */
public record ExternalLink(String address, Location location) {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  /** Checks the values. */
  public ExternalLink {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(location, "location");
  }

  /**
   * Finds the external links of a book.
   *
   * @param book the book
   * @return its links to {@code http:}, {@code https:}, {@code mailto:} and {@code tel:} addresses,
   *     in order
   */
  public static List<ExternalLink> of(Book book) {
    return book.chapters().stream()
        .flatMap(chapter -> chapter.references().stream())
        .filter(reference -> reference.kind() == Reference.Kind.LINK)
        .filter(reference -> SCHEMES.contains(scheme(reference.target())))
        .map(reference -> new ExternalLink(reference.target(), reference.location()))
        .toList();
  }

  /** Returns whether a server can be asked about it. */
  boolean isWeb() {
    return scheme(address).startsWith("http");
  }

  private static String scheme(String address) {
    int colon = address.indexOf(':');
    return colon < 0 ? "" : address.substring(0, colon).toLowerCase(Locale.ROOT);
  }
}
