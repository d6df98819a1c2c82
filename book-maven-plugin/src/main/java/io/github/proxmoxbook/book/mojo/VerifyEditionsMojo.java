package io.github.proxmoxbook.book.mojo;

import io.github.proxmoxbook.book.edition.verify.EditionFile;
import io.github.proxmoxbook.book.edition.verify.EpubVerifier;
import io.github.proxmoxbook.book.edition.verify.PdfVerifier;
import io.github.proxmoxbook.book.output.UpToDate;
import io.github.proxmoxbook.book.problem.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Proves the finished files: the EPUB with EPUBCheck, the PDF with veraPDF (PDF/UA-1 and PDF/A-2a)
 * and a reading of our own. Nothing is fetched while doing so. An edition that was found in order
 * is not read again while it stays the same.
 */
@Mojo(name = "verify-editions", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class VerifyEditionsMojo extends AbstractBookMojo {
  /** Skips this goal. */
  @Parameter(property = "book.skipVerify", defaultValue = "false")
  private boolean skipVerify;

  /** The PDF edition. */
  @Parameter(
      property = "book.pdf",
      defaultValue = "${project.build.directory}/${project.build.finalName}.pdf")
  private File pdf;

  /** The EPUB edition. */
  @Parameter(
      property = "book.epub",
      defaultValue = "${project.build.directory}/${project.build.finalName}.epub")
  private File epub;

  @Override
  protected boolean isSkipped() {
    return skipVerify;
  }

  @Override
  protected void run() throws IOException, MojoFailureException {
    List<Problem> problems = new ArrayList<>();
    problems.addAll(verify(pdf.toPath(), "PDF/UA-1, PDF/A-2a", new PdfVerifier()::verify));
    Path print = PdfSettings.printFile(pdf.toPath());
    if (Files.exists(print)) {
      problems.addAll(verify(print, "PDF/UA-1, PDF/A-2a", new PdfVerifier()::verify));
    }
    problems.addAll(verify(epub.toPath(), "EPUB 3", new EpubVerifier()::verify));
    report(problems);
  }

  private List<Problem> verify(Path file, String standards, Verification verification)
      throws IOException {
    if (!Files.exists(file)) {
      getLog().info(display(file) + " does not exist, so there is nothing to verify");
      return List.of();
    }
    String inputs = fingerprint().addFile(file).value();
    UpToDate clean = new UpToDate(state("verified-" + file.getFileName()), List.of(file));
    if (clean.holds(inputs)) {
      getLog().info(display(file) + " is verified and unchanged");
      return List.of();
    }
    List<Problem> problems = verification.of(new EditionFile(file, display(file)));
    if (problems.isEmpty()) {
      clean.remember(inputs);
      getLog().info(display(file) + " is valid: " + standards);
    }
    return problems;
  }

  @FunctionalInterface
  private interface Verification {
    List<Problem> of(EditionFile edition) throws IOException;
  }
}
