package io.github.proxmoxbook.book.edition.verify;

import com.adobe.epubcheck.api.EpubCheck;
import io.github.proxmoxbook.book.problem.EntryPlaces;
import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Proves an EPUB edition with <a href="https://www.w3.org/publishing/epubcheck/">EPUBCheck</a> and
 * with our own checks for what it does not see, inside this process and without a word on the
 * console. Has no state: one verifier may be used again and from several threads; EPUBCheck itself
 * then runs one file after the other.
 */
public final class EpubVerifier {
  /** EPUBCheck fills static maps of messages, schemas and reported ids without a lock. */
  private static final Confinement EPUBCHECK =
      new Confinement("epubcheck", EpubVerifier.class.getClassLoader());

  /**
   * Checks an EPUB file against EPUB 3 (or EPUB 2, if it says it is that).
   *
   * @param edition the file
   * @return one problem for each fatal error, error and warning of EPUBCheck and for each finding
   *     of our own checks, sorted, at its place in the sources where that is known; the message
   *     begins with EPUBCheck's id and the place inside the EPUB, for example {@code RSC-007:
   *     EPUB/ch02.xhtml:12:3: …}; one {@link VerifyRule#EPUB_UNREADABLE} if the file is no ZIP;
   *     only {@link VerifyRule#EPUB_EXTERNAL_ENTITY} if there are such, as EPUBCheck is then not
   *     run
   * @throws IOException naming the path, if the file is missing or cannot be read
   */
  public List<Problem> verify(EditionFile edition) throws IOException {
    edition.requireReadable();
    EntryPlaces places = EntryPlaces.of(edition.file());
    List<Problem> accessibility;
    try (ZipFile zip = new ZipFile(edition.file().toFile())) {
      if (zip.size() == 0) {
        return List.of(unreadable(edition, "it is a ZIP file without entries"));
      }
      List<Problem> outside = new EpubEntities(edition).problems(zip);
      if (!outside.isEmpty()) {
        // EPUBCheck would fetch what they refer to, and verifying must not open a connection.
        return outside.stream().sorted().toList();
      }
      accessibility = new EpubAccessibility(edition, places).problems(zip);
    } catch (ZipException e) {
      return List.of(unreadable(edition, String.valueOf(e.getMessage())));
    }
    return EPUBCHECK.call(() -> check(edition, places, accessibility));
  }

  private static List<Problem> check(
      EditionFile edition, EntryPlaces places, List<Problem> accessibility) {
    EpubReport report = new EpubReport(edition, places);
    accessibility.forEach(report::add);
    try {
      new EpubCheck(edition.file().toFile(), report).check();
    } catch (RuntimeException e) {
      // What EPUBCheck does with some broken files. Its findings until then are kept.
      report.add(unreadable(edition, "EPUBCheck gave up with " + e));
    }
    return report.problems();
  }

  /** Returns the problem of a file that a library cannot make sense of. */
  static Problem unreadable(EditionFile edition, String reason) {
    return Problem.of(
        VerifyRule.EPUB_UNREADABLE,
        edition.location(),
        edition.oneLine("not a readable EPUB: " + reason),
        "delete the file and build the edition again");
  }
}
