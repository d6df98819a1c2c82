package io.github.proxmoxbook.book.edition.verify;

import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Proves a PDF edition: PDF/UA-1 and PDF/A-2a with <a href="https://verapdf.org/">veraPDF</a>,
 * inside this process and without a word on the console, and what a reader needs from it (fonts,
 * language, outline, links, text) with a reading of our own. Has no state: one verifier may be used
 * again and from several threads; the libraries then run one file after the other.
 */
public final class PdfVerifier {
  /** veraPDF's state is per thread, but its loggers are silenced for the whole process. */
  private static final Confinement VERAPDF =
      new Confinement("verapdf", new PlatformXml(PdfVerifier.class.getClassLoader()));

  private final PdfChecks checks;

  /** Creates a verifier that checks what is checked by default. */
  public PdfVerifier() {
    this(PdfChecks.DEFAULT);
  }

  /**
   * Creates a verifier.
   *
   * @param checks how editions are judged
   */
  public PdfVerifier(PdfChecks checks) {
    this.checks = checks;
  }

  /**
   * Checks a PDF file.
   *
   * @param edition the file
   * @return the problems, sorted: one for each rule of PDF/UA-1 and PDF/A-2a that is broken,
   *     however often, and those of our own reading; one {@link VerifyRule#PDF_UNREADABLE} if the
   *     file cannot be parsed without repairs
   * @throws IOException naming the path, if the file is missing or cannot be read
   */
  public List<Problem> verify(EditionFile edition) throws IOException {
    edition.requireReadable();
    return VERAPDF.call(() -> check(edition));
  }

  private List<Problem> check(EditionFile edition) throws IOException {
    List<Problem> problems = new ArrayList<>(new PdfReading(edition, checks).problems());
    boolean readable =
        problems.stream().noneMatch(problem -> problem.rule() == VerifyRule.PDF_UNREADABLE);
    if (readable) {
      problems.addAll(new PdfStandards(edition).problems());
    }
    Collections.sort(problems);
    return List.copyOf(problems);
  }

  /** Returns the problem of a file that a library cannot make sense of. */
  static Problem unreadable(EditionFile edition, String reason) {
    return Problem.of(
        VerifyRule.PDF_UNREADABLE,
        edition.location(),
        edition.oneLine("not a readable PDF: " + reason),
        "delete the file and build the edition again");
  }
}
