package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Problem;
import org.xml.sax.SAXException;

/** Ends the reading of a diagram at the first thing that makes the rest not worth reading. */
final class RefusedException extends SAXException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  RefusedException(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
