package io.github.proxmoxbook.book.edition;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an edition says about itself. Made by an {@link EditionMetadataBuilder}.
 *
 * @param title the title of the book
 * @param subtitle its second title; empty if it has none
 * @param creators who made it, the first one first
 * @param contributors who helped; may be empty
 * @param publisher who publishes it; may be empty
 * @param language its language as a BCP 47 tag, for example {@code ja}
 * @param description one sentence on what it is about; may be empty
 * @param keywords what it is about, for catalogues; may be empty
 * @param rights its licences
 * @param identifier a URN that stays the same across builds: that of the ISBN if there is one
 * @param isbn its ISBN
 * @param version the version of the book
 * @param commit the Git commit that it is made from; empty if there is none
 * @param modified when its content was last modified, to the second
 */
public record EditionMetadata(
    Name title,
    String subtitle,
    List<Person> creators,
    List<Person> contributors,
    Name publisher,
    String language,
    String description,
    List<String> keywords,
    List<String> rights,
    String identifier,
    Optional<Isbn> isbn,
    String version,
    String commit,
    Instant modified) {
  /** Checks the values. */
  public EditionMetadata {
    Objects.requireNonNull(title, "title");
    require(title.text(), "title");
    require(language, "language");
    require(identifier, "identifier");
    Objects.requireNonNull(subtitle, "subtitle");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(isbn, "isbn");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(commit, "commit");
    Objects.requireNonNull(modified, "modified");
    creators = List.copyOf(creators);
    contributors = List.copyOf(contributors);
    keywords = List.copyOf(keywords);
    rights = List.copyOf(rights);
  }

  private static void require(String value, String name) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("the edition has no " + name);
    }
  }

  /** Returns the names of those who made the book, as they are shown. */
  public List<String> creatorNames() {
    return creators.stream().map(person -> person.name().text()).toList();
  }

  /** Returns what stands below the title: the subtitle, and without one the description. */
  public String tagline() {
    return subtitle.isEmpty() ? description : subtitle;
  }

  /** Returns a builder that begins with these values. */
  public EditionMetadataBuilder toBuilder() {
    return new EditionMetadataBuilder(title, language)
        .subtitle(subtitle)
        .creators(creators)
        .contributors(contributors)
        .publisher(publisher)
        .description(description)
        .keywords(keywords)
        .rights(rights)
        .identifier(identifier)
        .isbn(isbn)
        .version(version)
        .commit(commit)
        .modified(modified);
  }
}
