package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.edition.LabelCheck;
import io.github.proxmoxbook.book.edition.Labels;
import io.github.proxmoxbook.book.edition.LabelsFile;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** The words of the editions: those of the language, and those that a build puts in their place. */
final class LabelsSetting {
  private final Path root;
  private final String language;
  private final String written;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Takes the parameters of a goal.
   *
   * @param written the file with the book's own words; may be null or empty
   */
  LabelsSetting(Path root, String language, String written) {
    this.root = root;
    this.language = language;
    this.written = written == null ? "" : written.strip();
  }

  /**
   * Reads the words; what is wrong with them is told by {@link #problems()}.
   *
   * @param pom the POM, from the book's root, which names the language
   */
  Labels read(String pom) throws IOException, MojoExecutionException {
    Labels usual = Labels.of(language);
    if (written.isEmpty()) {
      LabelCheck.language(language, Map.of(), Location.of(pom)).ifPresent(problems::add);
      return usual;
    }
    Path path = file().orElseThrow();
    String display = new BookRoot(root).display(path);
    Optional<SourceText> text = SourceText.read(path, display, problems::add);
    if (text.isEmpty()) {
      return usual;
    }
    LabelsFile file = new LabelsFile(text.get());
    problems.addAll(file.problems());
    problems.addAll(LabelCheck.mentions(file));
    LabelCheck.language(language, file.words(), Location.of(display)).ifPresent(problems::add);
    return usual.with(file.words());
  }

  /** Returns what is wrong with the words. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Returns the file with the book's own words; empty if a build names none. */
  Optional<Path> file() throws IOException, MojoExecutionException {
    if (written.isEmpty()) {
      return Optional.empty();
    }
    String expected = ": expected a file in UTF-8 below the book's root, with lines key = text";
    Optional<Path> file = new BookRoot(root).resolve(root, written);
    if (file.isEmpty()) {
      throw new MojoExecutionException(
          "book.labels is '" + written + "', which leads out of the book's root" + expected);
    }
    if (!Files.isRegularFile(file.get())) {
      throw new MojoExecutionException(
          "book.labels is '" + written + "', which does not exist" + expected);
    }
    return file;
  }
}
