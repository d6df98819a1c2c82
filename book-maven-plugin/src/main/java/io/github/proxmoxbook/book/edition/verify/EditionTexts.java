package io.github.proxmoxbook.book.edition.verify;

import io.github.proxmoxbook.book.edition.verify.text.DamagedEditionException;
import io.github.proxmoxbook.book.edition.verify.text.TextComparison;
import io.github.proxmoxbook.book.edition.verify.text.TextDifference;
import io.github.proxmoxbook.book.edition.verify.text.TextDifference.Edition;
import io.github.proxmoxbook.book.problem.Problem;
import java.io.IOException;
import java.util.List;

/**
 * Proves that the PDF and the EPUB edition of a book say the same: nothing may be in one and not in
 * the other. Page numbers, line numbers, marks of lists, what style sheets add and the text in
 * pictures do not count; notes are compared wherever they stand. Has no state.
 */
public final class EditionTexts {
  private static final String HINT =
      "build both anew if one is older than the text; else look for a style sheet that hides it"
          + " (display: none) or for markup that only one edition shows; if that is meant, say so:"
          + " <!-- book:ignore edition.text-differs reason -->";

  /** Trees of elements are followed to their leaves. */
  private static final Confinement READING =
      new Confinement("edition-texts", EditionTexts.class.getClassLoader());

  /**
   * Compares two editions.
   *
   * @param pdf the PDF edition
   * @param epub the EPUB edition
   * @return one problem for each passage that differs, at most a few a chapter, sorted; at its
   *     place in the sources where that is known, else at the EPUB edition; one that an edition is
   *     unreadable if it is
   * @throws IOException naming the path, if a file is missing or cannot be read
   */
  public List<Problem> compare(EditionFile pdf, EditionFile epub) throws IOException {
    pdf.requireReadable();
    epub.requireReadable();
    try {
      return READING.call(() -> TextComparison.compare(pdf.file(), epub.file())).stream()
          .map(difference -> problem(difference, epub))
          .sorted()
          .toList();
    } catch (DamagedEditionException e) {
      return List.of(
          e.edition() == Edition.PDF
              ? PdfVerifier.unreadable(pdf, e.getMessage())
              : EpubVerifier.unreadable(epub, e.getMessage()));
    }
  }

  private static Problem problem(TextDifference difference, EditionFile epub) {
    return Problem.of(
        VerifyRule.EDITION_TEXT_DIFFERS,
        difference.place().orElseGet(epub::location),
        message(difference),
        HINT);
  }

  private static String message(TextDifference difference) {
    if (difference instanceof TextDifference.Passage passage) {
      return "the "
          + passage.lackedBy()
          + " edition lacks all of "
          + passage.id()
          + " ("
          + passage.title()
          + "), which the "
          + (passage.lackedBy() == Edition.PDF ? Edition.EPUB : Edition.PDF)
          + " edition has";
    }
    if (difference instanceof TextDifference.More more) {
      return "the editions differ in " + more.count() + " more places of " + more.id();
    }
    TextDifference.Words words = (TextDifference.Words) difference;
    String where =
        words.id() + (words.before().isEmpty() ? "" : ", behind '" + words.before() + "'");
    if (words.inPdf().isEmpty()) {
      return "the PDF edition lacks '" + words.inEpub() + "' in " + where;
    }
    if (words.inEpub().isEmpty()) {
      return "the EPUB edition lacks '" + words.inPdf() + "' in " + where;
    }
    return "the PDF edition has '"
        + words.inPdf()
        + "' where the EPUB edition has '"
        + words.inEpub()
        + "' in "
        + where;
  }
}
