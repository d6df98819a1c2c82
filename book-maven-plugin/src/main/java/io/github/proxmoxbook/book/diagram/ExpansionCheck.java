package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Counts how large a diagram becomes when each reference is replaced by what it refers to. A file
 * of two kilobytes can ask for more elements than there are atoms, or refer to itself.
 */
final class ExpansionCheck implements Check {
  @Override
  public void check(ParsedDiagram diagram, Consumer<Problem> problems) {
    try {
      new Count(diagram).of(diagram.root(), 0);
    } catch (RefusedException e) {
      problems.accept(e.problem());
    }
  }

  private static final class Count {
    private static final Long UNDER_WAY = -1L;

    private final ParsedDiagram diagram;
    private final References references;
    private final Map<Element, Long> counts = new HashMap<>();

    Count(ParsedDiagram diagram) {
      this.diagram = diagram;
      this.references = new References(diagram);
    }

    long of(Element element, int depth) throws RefusedException {
      Long known = counts.get(element);
      if (UNDER_WAY.equals(known)) {
        throw refused(element, "refers to itself, directly or through others");
      }
      if (known != null) {
        return known;
      }
      if (depth > 2 * Limits.DEPTH) {
        throw refused(element, "is drawn through more than " + 2 * Limits.DEPTH + " levels");
      }
      counts.put(element, UNDER_WAY);
      long count = 1;
      for (Element drawn : drawn(element)) {
        count += of(drawn, depth + 1);
        if (count > Limits.EXPANDED_ELEMENTS) {
          throw refused(
              element, "repeats others to more than " + Limits.EXPANDED_ELEMENTS + " elements");
        }
      }
      counts.put(element, count);
      return count;
    }

    private List<Element> drawn(Element element) {
      Stream<Element> children =
          ParsedDiagram.children(element)
              .filter(Element.class::isInstance)
              .map(Element.class::cast);
      return Stream.concat(children, references.from(element).stream()).toList();
    }

    private RefusedException refused(Element element, String what) {
      return new RefusedException(
          Problem.of(
              DiagramRule.TOO_COMPLEX,
              diagram.places().of(element),
              "the element <" + element.getTagName() + "> " + what,
              "copy what is needed instead of referring to it"));
    }
  }
}
