package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.output.OutputFile;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.Severity;
import io.github.proxmoxbook.book.problem.report.HarmlessText;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.codehaus.plexus.build.BuildContext;

/**
 * Problems as markers in the editor of an IDE that builds by itself. Where Maven runs alone,
 * nothing of this happens: what stands there for the IDE would print every problem once more.
 */
final class Markers {
  /** What stands between those of the build API in IDEs; the API has no name for it. */
  private static final int SEVERITY_INFO = 0;

  private final IdeBuild build;
  private final BookPlaces places;
  private final Path marked;

  /**
   * Creates the markers of an execution.
   *
   * @param build what the IDE tells and is told
   * @param places where the book lies
   * @param execution a name that no other execution has
   */
  Markers(IdeBuild build, BookPlaces places, String execution) {
    this.build = build;
    this.places = places;
    this.marked = places.state("marked-" + execution);
  }

  /** Returns whether problems are shown where they are, so that the build need not fail as well. */
  boolean areShown() {
    return build.isPresent();
  }

  /** Returns whether the IDE knows that none of these files and folders has changed. */
  boolean isUntouched(Collection<Path> inputs) {
    BuildContext context = build.context();
    return areShown()
        && context.isIncremental()
        && inputs.stream().map(Path::toFile).noneMatch(context::hasDelta);
  }

  /**
   * Shows problems in place of all that this execution has shown before.
   *
   * @param problems all problems of the goal
   */
  void show(List<Problem> problems) throws IOException {
    if (!areShown()) {
      return;
    }
    for (Path file : lookedAt()) {
      build.context().removeMessages(file.toFile());
    }
    SortedSet<String> files = new TreeSet<>();
    for (Problem problem : problems) {
      files.add(problem.location().file());
      show(problem);
    }
    byte[] names = String.join("\n", files).getBytes(StandardCharsets.UTF_8);
    OutputFile.write(marked, out -> out.write(names));
  }

  /** Tells the IDE that a file or what is in a folder has changed. */
  void refresh(Path written) {
    if (areShown()) {
      build.context().refresh(written.toFile());
    }
  }

  private void show(Problem problem) {
    String text = problem.message() + (problem.hint().isEmpty() ? "" : "; " + problem.hint());
    File file = places.root().resolve(problem.location().file()).normalize().toFile();
    build
        .context()
        .addMessage(
            file,
            // A marker needs a line to be seen.
            Math.max(1, problem.location().line()),
            problem.location().column(),
            HarmlessText.of(text + " [" + problem.rule().id() + "]"),
            severity(problem.severity()),
            null);
  }

  private static int severity(Severity severity) {
    return switch (severity) {
      case ERROR -> BuildContext.SEVERITY_ERROR;
      case WARNING -> BuildContext.SEVERITY_WARNING;
      case INFO -> SEVERITY_INFO;
    };
  }

  /**
   * The sources, which the IDE may have shown markers of before the work directory was emptied, and
   * whatever else had some last time.
   */
  private Collection<Path> lookedAt() throws IOException {
    SortedSet<Path> files = new TreeSet<>();
    for (Path folder : List.of(places.manuscript(), places.diagrams(), places.plans())) {
      if (Files.exists(folder)) {
        try (Stream<Path> found = Files.walk(folder)) {
          found.filter(Files::isRegularFile).forEach(files::add);
        }
      }
    }
    if (Files.isRegularFile(marked)) {
      for (String file : Files.readAllLines(marked)) {
        files.add(places.root().resolve(file).normalize());
      }
    }
    return files;
  }
}
