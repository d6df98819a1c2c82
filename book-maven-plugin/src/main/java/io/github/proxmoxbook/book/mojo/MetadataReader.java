package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.edition.EditionMetadata;
import io.github.proxmoxbook.book.edition.Labels;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.repository.GitHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/**
 * Reads what the editions say about themselves, and the words in which they say it: from the POM,
 * from the parameters of the build and from Git.
 *
 * @param project the project
 * @param places where the book lies
 * @param settings what the parameters say
 * @param outputTimestamp the date that the POM states; may be null
 * @param labels the file with the book's own words; may be null
 */
record MetadataReader(
    MavenProject project,
    BookPlaces places,
    MetadataSettings settings,
    String outputTimestamp,
    String labels) {

  /**
   * Returns what the editions say about themselves.
   *
   * @param warnings takes what may not be as it was meant
   */
  EditionMetadata metadata(Consumer<String> warnings) throws IOException, MojoExecutionException {
    Optional<Instant> stated = statedDate();
    BookDate date = new BookDate(places.root(), outputTimestamp, warnings);
    Instant modified = stated.isPresent() ? stated.get() : lastChange(date);
    String commit = GitHistory.describe(places.root()).orElse("");
    return AbstractBookMojo.parameter(
        () ->
            new ProjectMetadata(project, places.classifier(), warnings)
                .read(settings, commit, modified));
  }

  /** Returns the date of the editions, if the POM states one. */
  Optional<Instant> statedDate() throws MojoExecutionException {
    BookDate date = new BookDate(places.root(), outputTimestamp, warning -> {});
    return AbstractBookMojo.parameter(date::stated);
  }

  /** Returns the words of the editions, and adds what is wrong with them. */
  Labels labels(List<Problem> found) throws IOException, MojoExecutionException {
    LabelsSetting setting = labelsSetting();
    Labels words = setting.read(places.display(pom()));
    found.addAll(setting.problems());
    return words;
  }

  /** Returns the file with the book's own words; empty if a build names none. */
  Optional<Path> labelsFile() throws IOException, MojoExecutionException {
    return labelsSetting().file();
  }

  private Instant lastChange(BookDate date) throws IOException, MojoExecutionException {
    List<Path> others = new ArrayList<>(List.of(pom()));
    labelsFile().ifPresent(others::add);
    // A master document includes what lies beside it.
    Path manuscript = places.manuscript();
    Path folder = Files.isRegularFile(manuscript) ? manuscript.getParent() : manuscript;
    return date.lastChange(List.of(folder, places.diagrams()), others);
  }

  private LabelsSetting labelsSetting() {
    return new LabelsSetting(places.root(), settings.language(), labels);
  }

  /**
   * Returns the POM; a project that was made in memory has none, which then counts as unchanged.
   */
  private Path pom() {
    return project.getFile() == null
        ? places.root().resolve("pom.xml")
        : project.getFile().toPath();
  }
}
