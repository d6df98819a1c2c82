package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.output.Fingerprint;
import io.github.proxmoxbook.book.output.UpToDate;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.problem.SourceText;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Converts one diagram after the other; safe for use by several threads. */
final class DiagramConversion implements Closeable {
  /** To be raised when the same input is drawn in another way than before. */
  private static final int FORMAT = 3;

  private static final String SIMPLIFY = "simplify the drawing, or export it as a PNG";

  private final DiagramOptions options;
  private final String parameters;
  private final DrawingThreads threads;
  private final ReentrantReadWriteLock memory = new ReentrantReadWriteLock();
  private DiagramDrawing drawing;

  /**
   * Prepares conversions.
   *
   * @throws IOException if a font cannot be read
   */
  DiagramConversion(DiagramOptions options) throws IOException {
    this.options = options;
    this.parameters = parameters(options);
    this.threads = new DrawingThreads(options.threads());
  }

  private static String parameters(DiagramOptions options) throws IOException {
    Fingerprint parameters = new Fingerprint().add("format", FORMAT);
    parameters.add("pngScale", options.pngScale());
    LintOptions lint = options.lint();
    parameters.add("print", lint.printWidth() + " x " + lint.printHeight());
    parameters.add("placeholders", lint.placeholders());
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
    String file = options.root().relativize(path).toString().replace('\\', '/');
    memory.readLock().lockInterruptibly();
    try {
      return attempt(name, path, file);
    } catch (OutOfMemoryError e) {
      if (memory.getReadLockCount() == 1) {
        return Outcome.failed(List.of(outOfMemory(file)));
      }
    } finally {
      memory.readLock().unlock();
    }
    // The others may have taken the memory: one that lacks it gets a second chance alone.
    memory.writeLock().lockInterruptibly();
    try {
      return attempt(name, path, file);
    } catch (OutOfMemoryError e) {
      return Outcome.failed(List.of(outOfMemory(file)));
    } finally {
      memory.writeLock().unlock();
    }
  }

  private Outcome attempt(String name, Path path, String file)
      throws IOException, InterruptedException {
    ProblemList problems = new ProblemList();
    Optional<SourceText> source = DiagramSource.read(path, file, options.root(), problems::add);
    if (source.isEmpty()) {
      return Outcome.failed(problems.all());
    }
    DiagramFile files = new DiagramFile(options.outputDirectory(), name);
    UpToDate upToDate = files.upToDate();
    String inputs = inputs(source.get());
    if (problems.all().isEmpty() && upToDate.holds(inputs)) {
      DrawnDiagram drawn = DrawnDiagram.read(files.notes());
      Diagram diagram = drawn.diagram(path, files);
      return new Outcome(Optional.of(diagram), drawn.problems(), false);
    }
    DiagramDrawing.Result result = draw(source.get());
    result.problems().forEach(problems::add);
    if (result.drawn().isEmpty() || Outcome.hasError(problems.all())) {
      return Outcome.failed(problems.all());
    }
    DrawnDiagram drawn = result.drawn().get();
    files.write(result.rendering().orElseThrow(), drawn);
    upToDate.remember(inputs);
    return new Outcome(Optional.of(drawn.diagram(path, files)), problems.all(), true);
  }

  /** The name counts because it is in what is remembered. */
  private String inputs(SourceText source) {
    return new Fingerprint()
        .add("parameters", parameters)
        .add("file", source.file())
        .add("svg", source.text())
        .value();
  }

  private DiagramDrawing.Result draw(SourceText source) throws IOException, InterruptedException {
    DiagramDrawing drawer = drawing();
    if (!threads.isFree()) {
      return failed(
          source.file(),
          "not drawn, because others before it never came to an end",
          "mend those first");
    }
    try {
      return threads
          .run("diagram " + source.file(), () -> drawer.draw(source))
          .orElseGet(
              () ->
                  failed(
                      source.file(),
                      "drawing takes a processor more than " + Limits.SECONDS + " seconds",
                      SIMPLIFY));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof StackOverflowError) {
        return failed(source.file(), "the diagram is nested too deeply to be drawn", SIMPLIFY);
      }
      throw failure(e, source);
    }
  }

  private synchronized DiagramDrawing drawing() throws IOException {
    // Where no diagram has changed, no font needs to be read.
    if (drawing == null) {
      drawing = new DiagramDrawing(options);
    }
    return drawing;
  }

  @Override
  public synchronized void close() throws IOException {
    if (drawing != null) {
      drawing.close();
    }
  }

  private static IOException failure(ExecutionException e, SourceText source) {
    if (e.getCause() instanceof RuntimeException bug) {
      throw bug;
    }
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return new IOException(source.file() + ": " + e.getCause().getMessage(), e.getCause());
  }

  private static Problem outOfMemory(String file) {
    return tooComplex(file, "drawing takes more memory than this build may use", SIMPLIFY);
  }

  private static DiagramDrawing.Result failed(String file, String what, String hint) {
    return DiagramDrawing.Result.failed(List.of(tooComplex(file, what, hint)));
  }

  private static Problem tooComplex(String file, String what, String hint) {
    return Problem.of(DiagramRule.TOO_COMPLEX, Location.of(file), what, hint);
  }
}
