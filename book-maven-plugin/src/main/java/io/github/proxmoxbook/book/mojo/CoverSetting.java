package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.diagram.DiagramConverter;
import io.github.proxmoxbook.book.diagram.DiagramOptions;
import io.github.proxmoxbook.book.diagram.DiagramResult;
import io.github.proxmoxbook.book.edition.EditionOptions;
import io.github.proxmoxbook.book.edition.EditionSources;
import io.github.proxmoxbook.book.edition.pdf.Cover;
import io.github.proxmoxbook.book.manuscript.BookRoot;
import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** The cover that a build names. */
final class CoverSetting {
  private static final String EXPECTED =
      ": expected an SVG or a PDF below the book's root, for example cover/cover.svg, or none";

  private final Path root;
  private final String written;

  CoverSetting(Path root, String written) {
    this.root = root;
    this.written = written == null ? "" : written.strip();
  }

  /** Takes what is wrong with a cover; throws if that fails the build. */
  @FunctionalInterface
  interface Reporter {
    void report(Collection<Problem> problems) throws IOException, MojoFailureException;
  }

  /** Returns the cover; an SVG is drawn as diagrams are, with nothing from outside of it. */
  Cover read(EditionOptions options, EditionSources sources, Reporter reporter)
      throws IOException, MojoExecutionException, MojoFailureException {
    if (written.isEmpty()) {
      return new Cover.Made();
    }
    if (written.equals("none")) {
      return new Cover.None();
    }
    Path file = file();
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".pdf")) {
      return new Cover.Picture(file);
    }
    if (!name.endsWith(".svg")) {
      throw new MojoExecutionException("book.cover is '" + written + "'" + EXPECTED);
    }
    DiagramResult result = new DiagramConverter(options(options, sources)).convert(file);
    reporter.report(result.problems());
    if (result.diagrams().isEmpty()) {
      throw new MojoFailureException(
          "the cover " + written + " could not be drawn; mend it, or name another book.cover");
    }
    return new Cover.Picture(result.diagrams().get(0).pdf());
  }

  private Path file() throws IOException, MojoExecutionException {
    Optional<Path> file = new BookRoot(root).resolve(root, written);
    if (file.isEmpty()) {
      throw new MojoExecutionException(
          "book.cover is '" + written + "', which leads out of the book's root" + EXPECTED);
    }
    if (!Files.isRegularFile(file.get())) {
      throw new MojoExecutionException(
          "book.cover is '" + written + "', which does not exist" + EXPECTED);
    }
    return file.get();
  }

  private static DiagramOptions options(EditionOptions options, EditionSources sources) {
    DiagramOptions diagrams = EditionSources.diagramOptions(options, sources.fonts());
    return new DiagramOptions(
        diagrams.diagramsDirectory(),
        options.diagramOutput().resolveSibling("cover"),
        diagrams.root(),
        diagrams.pngScale(),
        diagrams.fonts(),
        diagrams.threads(),
        diagrams.lint());
  }
}
