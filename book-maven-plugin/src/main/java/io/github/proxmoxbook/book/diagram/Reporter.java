package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** Reports what normalising finds, each thing once, however many elements it concerns. */
final class Reporter {
  private final Places places;
  private final Consumer<Problem> problems;
  private final Set<Problem> reported = new HashSet<>();

  Reporter(Places places, Consumer<Problem> problems) {
    this.places = places;
    this.problems = problems;
  }

  /** Reports what would be drawn wrong. */
  void unsupported(Element element, String what, String hint) {
    report(
        DiagramRule.UNSUPPORTED, places.of(element), "cannot be drawn faithfully: " + what, hint);
  }

  /** Reports an attribute, or the style that became one, that would be drawn wrong. */
  void unsupported(Element element, String attribute, String what, String hint) {
    Location place = places.of(element, attribute);
    report(DiagramRule.UNSUPPORTED, place, "cannot be drawn faithfully: " + what, hint);
  }

  /** Reports what would take too long. */
  void tooComplex(Element element, String what, String hint) {
    report(DiagramRule.TOO_COMPLEX, places.of(element), what, hint);
  }

  /** Reports what is left out, as browsers do or with an effect that hardly shows. */
  void ignored(Element element, String what, String hint) {
    report(DiagramRule.IGNORED, places.of(element), "ignored: " + what, hint);
  }

  /** Reports an attribute, or the style that became one, that is left out. */
  void ignored(Element element, String attribute, String what, String hint) {
    report(DiagramRule.IGNORED, places.of(element, attribute), "ignored: " + what, hint);
  }

  /** Reports something at an offset of the file. */
  void report(DiagramRule rule, int offset, String message, String hint) {
    report(rule, places.at(offset), message, hint);
  }

  private void report(DiagramRule rule, Location place, String message, String hint) {
    Problem problem = Problem.of(rule, place, message, hint);
    if (reported.add(problem)) {
      problems.accept(problem);
    }
  }
}
