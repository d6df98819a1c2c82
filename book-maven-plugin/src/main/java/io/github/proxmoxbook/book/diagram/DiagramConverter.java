package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.progress.Progress;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Turns the SVG files of a book into what its editions need: a sanitised SVG, a vector PDF and a
 * PNG each. Only changed diagrams are drawn; one bad diagram does not stop the others; what was
 * made of a diagram that now has an error stays as it was.
 *
 * <p>Nothing outside a diagram is ever loaded, and no script runs.
 */
public final class DiagramConverter {
  private final DiagramOptions options;
  private final Progress progress;

  /**
   * Creates a converter.
   *
   * @param options what to convert, and how
   */
  public DiagramConverter(DiagramOptions options) {
    this(options, Progress.NONE);
  }

  /**
   * Creates a converter that tells how far it is.
   *
   * @param options what to convert, and how
   * @param progress is told of each diagram
   */
  public DiagramConverter(DiagramOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * Converts all files named {@code *.svg}, in any case, below the folder of diagrams, and removes
   * what was made of those that are gone.
   *
   * @return the diagrams and what is wrong with them
   * @throws IOException if a file cannot be read or written, naming it
   * @throws InterruptedIOException if the thread was interrupted, whose flag is then set
   */
  public DiagramResult convert() throws IOException {
    SortedMap<String, Path> files = DiagramFiles.byName(options.diagramsDirectory());
    List<Outcome> outcomes = files.isEmpty() ? List.of() : convert(files);
    DiagramFiles.removeAllBut(files.keySet(), options.outputDirectory());
    return result(outcomes);
  }

  /**
   * Converts one file alone, wherever below the root it lies.
   *
   * @param file the file
   * @return the diagram, if it could be drawn, and what is wrong with it
   * @throws IOException if a file cannot be read or written, naming it
   */
  public DiagramResult convert(Path file) throws IOException {
    String name = file.getFileName().toString().replaceFirst("\\.[^.]*\\z", "");
    return result(convert(new TreeMap<>(Map.of(name, file))));
  }

  private static DiagramResult result(List<Outcome> outcomes) {
    List<Diagram> diagrams = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    int converted = 0;
    for (Outcome outcome : outcomes) {
      outcome.diagram().ifPresent(diagrams::add);
      problems.addAll(outcome.problems());
      converted += outcome.drawn() ? 1 : 0;
    }
    List<Problem> sorted = problems.stream().sorted().toList();
    return new DiagramResult(diagrams, sorted, converted, diagrams.size() - converted);
  }

  private List<Outcome> convert(SortedMap<String, Path> files) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(threads(files.size()));
    try (DiagramConversion conversion = new DiagramConversion(options)) {
      AtomicInteger done = new AtomicInteger();
      List<Future<Outcome>> futures =
          files.entrySet().stream()
              .map(file -> threads.submit(() -> convert(conversion, file, done, files.size())))
              .toList();
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<Outcome> future : futures) {
        outcomes.add(future.get());
      }
      return outcomes;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      InterruptedIOException stopped =
          new InterruptedIOException("the conversion of diagrams was interrupted");
      stopped.initCause(e);
      throw stopped;
    } catch (ExecutionException e) {
      throw failure(e);
    } finally {
      threads.shutdownNow();
    }
  }

  private Outcome convert(
      DiagramConversion conversion, Map.Entry<String, Path> file, AtomicInteger done, int of)
      throws IOException, InterruptedException {
    Outcome outcome = conversion.convert(file.getKey(), file.getValue());
    progress.at("drawing diagrams", done.incrementAndGet(), of);
    return outcome;
  }

  private int threads(int files) {
    long fitting = Math.max(1, Runtime.getRuntime().maxMemory() / Limits.THREAD_BYTES);
    return (int) Math.min(fitting, Math.min(options.threads(), files));
  }

  private static IOException failure(ExecutionException e) {
    if (e.getCause() instanceof RuntimeException bug) {
      throw bug;
    }
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof IOException io
        ? io
        : new IOException(e.getCause().getMessage(), e.getCause());
  }
}
