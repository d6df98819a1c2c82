package io.github.proxmoxbook.book.edition.pdf;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.List;

/**
 * What became of a PDF edition.
 *
 * @param pages its pages; 0 if it was not written because of errors
 * @param problems what is wrong with it
 */
public record PdfResult(int pages, List<Problem> problems) {
  /** Copies the list. */
  public PdfResult {
    problems = List.copyOf(problems);
  }
}
