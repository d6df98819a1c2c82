package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.edition.EditionMetadata;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.maven.model.Developer;
import org.apache.maven.model.License;
import org.apache.maven.model.Organization;
import org.apache.maven.project.MavenProject;

/** What a POM says about the book. */
final class ProjectMetadata {
  private final MavenProject project;
  private final String isbn;

  ProjectMetadata(MavenProject project, String isbn) {
    this.project = project;
    this.isbn = isbn;
  }

  EditionMetadata read(String language, Instant lastChange) {
    return new EditionMetadata(
        project.getName(),
        names(project.getDevelopers(), Developer::getName, Developer::getId),
        language,
        project.getDescription() == null ? "" : project.getDescription().strip(),
        names(project.getLicenses(), License::getName, License::getUrl),
        publisher(),
        identifier(),
        project.getVersion(),
        timestamp().orElse(lastChange));
  }

  /** A POM may leave out any of these names. */
  private static <T> List<String> names(
      List<T> entries, Function<T, String> name, Function<T, String> otherwise) {
    return entries.stream()
        .map(entry -> name.apply(entry) == null ? otherwise.apply(entry) : name.apply(entry))
        .filter(Objects::nonNull)
        .toList();
  }

  private String publisher() {
    Organization organization = project.getOrganization();
    return organization == null || organization.getName() == null ? "" : organization.getName();
  }

  /** The same in every version, as reading systems take another identifier for another book. */
  private String identifier() {
    if (isbn != null && !isbn.isBlank()) {
      return "urn:isbn:" + isbn.replace("-", "").strip();
    }
    String coordinates = project.getGroupId() + ":" + project.getArtifactId();
    return "urn:uuid:" + UUID.nameUUIDFromBytes(coordinates.getBytes(StandardCharsets.UTF_8));
  }

  /** The property that makes Maven builds reproducible: ISO 8601, or seconds since 1970. */
  Optional<Instant> timestamp() {
    String value = project.getProperties().getProperty("project.build.outputTimestamp", "");
    if (value.strip().length() < 2) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          value.strip().matches("\\d+")
              ? Instant.ofEpochSecond(Long.parseLong(value.strip()))
              : OffsetDateTime.parse(value.strip()).toInstant());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "project.build.outputTimestamp is '"
              + value
              + "': expected a time such as 2026-11-22T00:00:00Z",
          e);
    }
  }
}
