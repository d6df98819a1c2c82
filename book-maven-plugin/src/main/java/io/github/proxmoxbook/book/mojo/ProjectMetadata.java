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
  private final String classifier;
  private final Consumer<String> warnings;

  ProjectMetadata(MavenProject project, String classifier, Consumer<String> warnings) {
    this.project = project;
    this.classifier = classifier;
    this.warnings = warnings;
  }

  EditionMetadata read(MetadataSettings settings, String commit, Instant modified) {
    ProjectPeople people = new ProjectPeople(warnings);
    return new EditionMetadataBuilder(
            new Name(title(settings), settings.titleReading()), settings.language())
        .subtitle(settings.subtitle())
        .creators(people.of(project.getDevelopers(), Role.AUTHOR))
        .contributors(people.of(project.getContributors(), Role.CONTRIBUTOR))
        .publisher(new Name(publisher(), settings.publisherReading()))
        .description(settings.description())
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

  /** Outside of a build of Maven's, nobody has put the project's name there. */
  private String title(MetadataSettings settings) {
    return settings.title().isEmpty() ? project.getName() : settings.title();
  }

  /** A POM may leave out either. */
  private static String right(License license) {
    return license.getName() == null ? license.getUrl() : license.getName();
  }

  private String publisher() {
    Organization organization = project.getOrganization();
    return organization == null || organization.getName() == null ? "" : organization.getName();
  }

  /**
   * The same in every version, as reading systems take another identifier for another book; and
   * another one for an edition in another language.
   */
  private String identifier() {
    String coordinates = project.getGroupId() + ":" + project.getArtifactId();
    coordinates = classifier.isEmpty() ? coordinates : coordinates + ":" + classifier;
    return "urn:uuid:" + UUID.nameUUIDFromBytes(coordinates.getBytes(StandardCharsets.UTF_8));
  }
}
