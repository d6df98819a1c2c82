package io.github.proxmoxbook.book.edition.pdf;

import io.github.proxmoxbook.book.edition.EditionSources;
import io.github.proxmoxbook.book.edition.SampleBook;
import io.github.proxmoxbook.book.edition.SyntheticBook;
import io.github.proxmoxbook.book.edition.verify.EditionFile;
import io.github.proxmoxbook.book.edition.verify.PdfVerifier;
import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The PDF edition of a synthetic book, built and verified as the goals do it. A program of its own,
 * too, so that it can be run with the memory of a small machine.
 *
 * @param pdf the edition
 * @param pages its pages
 * @param problems what the typesetting and the verifier report
 * @param paragraphs the prose that it must show
 */
record SyntheticEdition(
    Path pdf, int pages, List<Problem> problems, List<List<String>> paragraphs) {
  private static final long SEED = 20261123;

  /** Writes, builds and verifies a book. */
  static SyntheticEdition make(Path folder, int chapters, int sections) throws Exception {
    SyntheticBook book = written(folder, chapters, sections);
    long start = System.nanoTime();
    EditionSources sources = book.book().sources();
    Path pdf = folder.resolve("target/book.pdf");
    PdfResult result =
        new PdfAssembler(new PdfOptions(pdf, sources.fonts(), List.of(), problem -> true))
            .assemble(sources.content(SampleBook.metadata("ja")));
    long built = System.nanoTime();
    List<Problem> problems = new ArrayList<>(result.problems());
    problems.addAll(new PdfVerifier().verify(new EditionFile(pdf, "book.pdf")));
    System.out.printf(
        "%d pages, built in %d ms, verified in %d ms, at most %d MB of heap%n",
        result.pages(),
        (built - start) / 1_000_000,
        (System.nanoTime() - built) / 1_000_000,
        peak() >> 20);
    return new SyntheticEdition(pdf, result.pages(), problems, book.paragraphs());
  }

  /** Writes a book. */
  static SyntheticBook written(Path folder, int chapters, int sections) throws IOException {
    return SyntheticBook.write(folder, chapters, sections, SEED);
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  /**
   * Makes the book of a number of chapters and sections and prints its problems.
   *
   * @param args folder, chapters, sections
   */
  public static void main(String[] args) throws Exception {
    SyntheticEdition made =
        make(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    made.problems().forEach(problem -> System.out.println(line(problem)));
  }

  static String line(Problem problem) {
    return problem.severity()
        + " "
        + problem.location()
        + " "
        + problem.rule().id()
        + " "
        + problem.message();
  }
}
