package io.github.proxmoxbook.book.edition;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Puts together what an edition says about itself; what is not told stays empty. */
public final class EditionMetadataBuilder {
  private final Name title;
  private final String language;
  private String subtitle = "";
  private List<Person> creators = List.of();
  private List<Person> contributors = List.of();
  private Name publisher = Name.of("");
  private String description = "";
  private List<String> keywords = List.of();
  private List<String> rights = List.of();
  private String identifier;
  private Optional<Isbn> isbn = Optional.empty();
  private String version = "";
  private String commit = "";
  private Instant modified;

  /**
   * Begins with what every edition has.
   *
   * @param title the title of the book
   * @param language its language as a BCP 47 tag
   */
  public EditionMetadataBuilder(Name title, String language) {
    this.title = title;
    this.language = language;
  }

  /** Sets the second title. */
  public EditionMetadataBuilder subtitle(String value) {
    subtitle = value;
    return this;
  }

  /** Sets who made the book. */
  public EditionMetadataBuilder creators(List<Person> value) {
    creators = value;
    return this;
  }

  /** Sets who helped. */
  public EditionMetadataBuilder contributors(List<Person> value) {
    contributors = value;
    return this;
  }

  /** Sets who publishes it. */
  public EditionMetadataBuilder publisher(Name value) {
    publisher = value;
    return this;
  }

  /** Sets the sentence on what it is about. */
  public EditionMetadataBuilder description(String value) {
    description = value;
    return this;
  }

  /** Sets what it is about, for catalogues. */
  public EditionMetadataBuilder keywords(List<String> value) {
    keywords = value;
    return this;
  }

  /** Sets its licences. */
  public EditionMetadataBuilder rights(List<String> value) {
    rights = value;
    return this;
  }

  /** Sets the URN that stays the same across builds; an ISBN takes its place. Needed. */
  public EditionMetadataBuilder identifier(String value) {
    identifier = value;
    return this;
  }

  /** Sets the ISBN. */
  public EditionMetadataBuilder isbn(Optional<Isbn> value) {
    isbn = value;
    return this;
  }

  /** Sets the version of the book. */
  public EditionMetadataBuilder version(String value) {
    version = value;
    return this;
  }

  /** Sets the Git commit that the edition is made from. */
  public EditionMetadataBuilder commit(String value) {
    commit = value;
    return this;
  }

  /** Sets when the content was last modified; parts of a second do not count. Needed. */
  public EditionMetadataBuilder modified(Instant value) {
    modified = value.truncatedTo(ChronoUnit.SECONDS);
    return this;
  }

  /**
   * Makes the metadata.
   *
   * @return the metadata
   * @throws IllegalArgumentException if title, language or identifier is blank
   */
  public EditionMetadata build() {
    return new EditionMetadata(
        title,
        subtitle,
        creators,
        contributors,
        publisher,
        language,
        description,
        keywords,
        rights,
        isbn.map(Isbn::urn).orElse(identifier),
        isbn,
        version,
        commit,
        modified);
  }
}
