package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.edition.EditionMetadata;
import io.github.proxmoxbook.book.edition.EditionMetadataBuilder;
import io.github.proxmoxbook.book.edition.Name;
import io.github.proxmoxbook.book.edition.Role;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.maven.model.License;
import org.apache.maven.model.Organization;
import org.apache.maven.project.MavenProject;

/** What a POM says about the book. */
final class ProjectMetadata {
  private final MavenProject project;
  private final Consumer<String> warnings;

  ProjectMetadata(MavenProject project, Consumer<String> warnings) {
    this.project = project;
    this.warnings = warnings;
  }

  EditionMetadata read(MetadataSettings settings, String commit, Instant modified) {
    ProjectPeople people = new ProjectPeople(warnings);
    String description = project.getDescription();
    return new EditionMetadataBuilder(
            new Name(project.getName(), settings.titleReading()), settings.language())
        .subtitle(settings.subtitle())
        .creators(people.of(project.getDevelopers(), Role.AUTHOR))
        .contributors(people.of(project.getContributors(), Role.CONTRIBUTOR))
        .publisher(new Name(publisher(), settings.publisherReading()))
        .description(description == null ? "" : description.strip())
        .keywords(settings.words())
        .rights(
            project.getLicenses().stream()
                .map(ProjectMetadata::right)
                .filter(Objects::nonNull)
                .toList())
        .identifier(identifier())
        .isbn(settings.number())
        .version(project.getVersion())
        .commit(commit)
        .modified(modified)
        .build();
  }

  /** A POM may leave out either. */
  private static String right(License license) {
    return license.getName() == null ? license.getUrl() : license.getName();
  }

  private String publisher() {
    Organization organization = project.getOrganization();
    return organization == null || organization.getName() == null ? "" : organization.getName();
  }

  /** The same in every version, as reading systems take another identifier for another book. */
  private String identifier() {
    String coordinates = project.getGroupId() + ":" + project.getArtifactId();
    return "urn:uuid:" + UUID.nameUUIDFromBytes(coordinates.getBytes(StandardCharsets.UTF_8));
  }
}
