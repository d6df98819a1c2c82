package io.github.proxmoxbook.book.edition;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What an edition says about itself.
 *
 * @param title the title of the book
 * @param authors its authors, the first one first
 * @param language its language as a BCP 47 tag, for example {@code ja}
 * @param description one sentence on what it is about
 * @param rights its licences
 * @param publisher who publishes it; may be empty
 * @param identifier an identifier that stays the same across builds: a URN from the coordinates, or
 *     an ISBN
 * @param version the version of the book
 * @param modified when its content was last modified, to the second
 */
public record EditionMetadata(
    String title,
    List<String> authors,
    String language,
    String description,
    List<String> rights,
    String publisher,
    String identifier,
    String version,
    Instant modified) {
  /** Checks the values. */
  public EditionMetadata {
    require(title, "title");
    require(language, "language");
    require(identifier, "identifier");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(modified, "modified");
    authors = List.copyOf(authors);
    rights = List.copyOf(rights);
  }

  private static void require(String value, String name) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("the edition has no " + name);
    }
  }
}
