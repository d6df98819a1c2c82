package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.edition.verify.EditionFile;
import io.github.proxmoxbook.book.edition.verify.EditionTexts;
import io.github.proxmoxbook.book.edition.verify.EpubVerifier;
import io.github.proxmoxbook.book.edition.verify.PdfChecks;
import io.github.proxmoxbook.book.edition.verify.PdfVerifier;
import io.github.proxmoxbook.book.edition.verify.VerifyRule;
import io.github.proxmoxbook.book.problem.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Proves the finished files: the EPUB with EPUBCheck, the PDF with veraPDF (PDF/UA-1 and PDF/A-2a)
 * and a reading of our own; and that both say the same. Nothing is fetched while doing so. An
 * edition that was found in order is not read again while it stays the same.
 */
@Mojo(name = "verify-editions", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class VerifyEditionsMojo extends AbstractBookMojo {
  /** With these, what an edition says cannot be read or must not be. */
  private static final Set<VerifyRule> NOT_TO_BE_COMPARED =
      Set.of(
          VerifyRule.PDF_UNREADABLE,
          VerifyRule.PDF_FONT_EMBEDDED,
          VerifyRule.EPUB_UNREADABLE,
          VerifyRule.EPUB_EXTERNAL_ENTITY);

  /** Skips this goal. */
  @Parameter(property = "book.skipVerify", defaultValue = "false")
  private boolean skipVerify;

  /** The PDF edition. */
  @Parameter(property = "book.pdf")
  private File pdf;

  /** The EPUB edition. */
  @Parameter(property = "book.epub")
  private File epub;

  /**
   * The fewest dots per inch that a picture of the PDF edition may have at the size in which it is
   * printed; 0 allows any.
   */
  @Parameter(property = "book.pdf.minDensity", defaultValue = "150")
  private double minDensity;

  @Override
  protected boolean isSkipped() {
    return skipVerify;
  }

  @Override
  protected void run() throws IOException, MojoExecutionException, MojoFailureException {
    Path screen = edition(pdf, "pdf");
    Path print = PdfSettings.printFile(screen);
    Path book = edition(epub, "epub");
    List<Problem> problems = new ArrayList<>();
    problems.addAll(verify(screen, "PDF/UA-1, PDF/A-2a", pdfVerifier(screen)::verify));
    if (Files.exists(print)) {
      problems.addAll(verify(print, "PDF/UA-1, PDF/A-2a", pdfVerifier(print)::verify));
    }
    problems.addAll(verify(book, "EPUB 3", new EpubVerifier()::verify));
    if (problems.stream().noneMatch(problem -> NOT_TO_BE_COMPARED.contains(problem.rule()))) {
      problems.addAll(compare(Files.exists(screen) ? screen : print, book));
    }
    report(problems);
  }

  private List<Problem> compare(Path one, Path other) throws IOException {
    if (!Files.exists(one) || !Files.exists(other)) {
      return List.of();
    }
    String inputs = fingerprint().addFile(one).addFile(other).value();
    GoalMemory memory =
        new GoalMemory(places(), "compared-" + one.getFileName(), List.of(one, other));
    Optional<Found> known = memory.recall(inputs);
    if (known.isPresent()) {
      return known.get().problems();
    }
    progress().at("comparing " + display(one) + " and " + display(other));
    List<Problem> problems =
        new EditionTexts()
            .compare(new EditionFile(one, display(one)), new EditionFile(other, display(other)));
    memory.remember(inputs, new Found(List.of(), problems));
    if (problems.isEmpty()) {
      getLog().info(display(one) + " and " + display(other) + " say the same");
    }
    return problems;
  }

  private PdfVerifier pdfVerifier(Path file) throws MojoExecutionException {
    Path pageCount = state("pages-" + file.getFileName());
    return new PdfVerifier(parameter(() -> new PdfChecks(minDensity, Optional.of(pageCount))));
  }

  private List<Problem> verify(Path file, String standards, Verification verification)
      throws IOException {
    if (!Files.exists(file)) {
      getLog().info(display(file) + " does not exist, so there is nothing to verify");
      return List.of();
    }
    String inputs =
        fingerprint().addFile(file).add("minDensity", Double.toString(minDensity)).value();
    GoalMemory memory = new GoalMemory(places(), "verified-" + file.getFileName(), List.of(file));
    Optional<Found> known = memory.recall(inputs);
    if (known.isPresent()) {
      List<Problem> problems = known.get().problems();
      String verdict = problems.isEmpty() ? " is verified and unchanged" : " is unchanged";
      getLog().info(display(file) + verdict);
      return problems;
    }
    progress().at("verifying " + display(file) + ": " + standards);
    List<Problem> problems = verification.of(new EditionFile(file, display(file)));
    List<Problem> lasting = problems.stream().filter(problem -> !isNews(problem)).toList();
    memory.remember(inputs, new Found(List.of(), lasting));
    if (lasting.isEmpty()) {
      getLog().info(display(file) + " is valid: " + standards);
    }
    return problems;
  }

  /** The number of pages is told of each new file, and nothing is wrong with it. */
  private static boolean isNews(Problem problem) {
    return problem.rule() == VerifyRule.PDF_PAGE_COUNT;
  }

  @FunctionalInterface
  private interface Verification {
    List<Problem> of(EditionFile edition) throws IOException;
  }
}
