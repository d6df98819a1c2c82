package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.output.Fingerprint;
import io.github.proxmoxbook.book.output.UpToDate;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceRule;
import io.github.proxmoxbook.book.problem.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/** Converts one diagram after the other; safe for use by several threads. */
final class DiagramConversion {
  /** To be raised when the same input is drawn in another way than before. */
  private static final int FORMAT = 1;

  private final DiagramOptions options;
  private final List<Check> checks;
  private final DiagramRenderer renderer;
  private final String parameters;

  /**
   * Prepares conversions.
   *
   * @throws IOException if a font cannot be read
   */
  DiagramConversion(DiagramOptions options) throws IOException {
    DiagramFonts fonts = new DiagramFonts(options.fonts());
    this.options = options;
    this.checks =
        List.of(
            new ScriptCheck(),
            new ReferenceCheck(),
            new SizeCheck(options.pngScale()),
            new NumberCheck(),
            new ExpansionCheck(),
            new SupportCheck(),
            new TitleCheck(),
            new GlyphCheck(fonts));
    this.renderer = new DiagramRenderer(fonts, options.pngScale());
    this.parameters = parameters(options);
  }

  private static String parameters(DiagramOptions options) throws IOException {
    Fingerprint parameters = new Fingerprint().add("format", FORMAT);
    parameters.add("pngScale", options.pngScale());
    for (var face : options.fonts().all()) {
      parameters.add("face", face.family() + " " + face.weight()).addFile(face.file());
    }
    return parameters.value();
  }

  /**
   * Converts a diagram unless it is up to date.
   *
   * @param name its path below the folder of diagrams, without {@code .svg}
   * @param path its file
   * @return what became of it
   * @throws IOException if a file cannot be read or written
   * @throws InterruptedException if the thread was interrupted
   */
  Outcome convert(String name, Path path) throws IOException, InterruptedException {
    List<Problem> problems = new ArrayList<>();
    Optional<SourceText> source = read(path, problems);
    if (source.isEmpty()) {
      return Outcome.failed(problems);
    }
    Optional<ParsedDiagram> parsed = DiagramReader.read(source.get(), problems::add);
    parsed.ifPresent(diagram -> checks.forEach(check -> check.check(diagram, problems::add)));
    if (parsed.isEmpty() || Outcome.hasError(problems)) {
      return Outcome.failed(problems);
    }
    DiagramFile files = new DiagramFile(options.outputDirectory(), name);
    Diagram diagram = describe(path, files, parsed.get());
    UpToDate upToDate = files.upToDate();
    String inputs =
        new Fingerprint().add("parameters", parameters).add("svg", source.get().text()).value();
    if (upToDate.holds(inputs)) {
      return new Outcome(Optional.of(diagram), problems, false);
    }
    Optional<Rendering> rendering = draw(parsed.get(), problems);
    if (rendering.isEmpty()) {
      return Outcome.failed(problems);
    }
    files.write(rendering.get());
    upToDate.remember(inputs);
    return new Outcome(Optional.of(diagram), problems, true);
  }

  private Optional<SourceText> read(Path path, List<Problem> problems) throws IOException {
    String file = options.root().relativize(path).toString().replace('\\', '/');
    if (!path.toRealPath().startsWith(options.root().toRealPath())) {
      problems.add(
          Problem.of(
              SourceRule.OUTSIDE_BOOK,
              Location.of(file),
              "a symbolic link out of the book",
              "copy the file into the book"));
      return Optional.empty();
    }
    if (!Files.isRegularFile(path) || Files.size(path) > Limits.FILE_BYTES) {
      problems.add(
          Problem.of(
              DiagramRule.TOO_COMPLEX,
              Location.of(file),
              "not a file of at most " + Limits.FILE_BYTES + " bytes",
              "simplify the drawing, or export it as a PNG"));
      return Optional.empty();
    }
    return SourceText.read(path, file, problems::add);
  }

  private static Diagram describe(Path source, DiagramFile files, ParsedDiagram parsed) {
    DiagramSize size = DiagramSize.of(parsed.root()).orElseThrow();
    return new Diagram(
        source,
        files.svg(),
        files.pdf(),
        files.png(),
        size.width(),
        size.height(),
        parsed.textOf("title"),
        parsed.textOf("desc"));
  }

  private Optional<Rendering> draw(ParsedDiagram diagram, List<Problem> problems)
      throws IOException, InterruptedException {
    // The thread may still be at work when it is given up: it must not touch our list.
    List<Problem> drawing = Collections.synchronizedList(new ArrayList<>());
    try {
      Optional<Optional<Rendering>> result =
          DeadlineThread.run(
              "diagram " + diagram.places().file(),
              () -> renderer.render(diagram, drawing::add),
              Limits.SECONDS);
      if (result.isEmpty()) {
        problems.add(tooSlow(diagram));
        return Optional.empty();
      }
      problems.addAll(drawing);
      return result.get();
    } catch (ExecutionException e) {
      throw failure(e, diagram);
    }
  }

  private static IOException failure(ExecutionException e, ParsedDiagram diagram) {
    if (e.getCause() instanceof RuntimeException bug) {
      throw bug;
    }
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    String message = diagram.places().file() + ": " + e.getCause().getMessage();
    return new IOException(message, e.getCause());
  }

  private static Problem tooSlow(ParsedDiagram diagram) {
    return Problem.of(
        DiagramRule.TOO_COMPLEX,
        diagram.places().file(),
        "drawing takes more than " + Limits.SECONDS + " seconds",
        "simplify the drawing, or export it as a PNG");
  }
}
