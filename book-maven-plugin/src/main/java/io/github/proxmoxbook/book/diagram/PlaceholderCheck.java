package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Finds words that tell that a drawing is not the final one. */
final class PlaceholderCheck implements Check {
  private static final Set<String> TEXT = Set.of("title", "desc", "text", "tspan", "textPath", "a");

  private final Pattern words;

  PlaceholderCheck(LintOptions options) {
    this.words = options.placeholders();
  }

  @Override
  public void check(ParsedDiagram diagram, Consumer<Problem> problems) {
    for (Element element : diagram.elements()) {
      if (TEXT.contains(element.getLocalName())) {
        ParsedDiagram.children(element)
            .filter(Text.class::isInstance)
            .forEach(text -> check(text, diagram.places(), problems));
      }
    }
  }

  private void check(Node text, Places places, Consumer<Problem> problems) {
    Matcher found = words.matcher(text.getNodeValue().strip());
    if (found.find() && !found.group().isEmpty()) {
      Location location = places.of(text, found.group());
      problems.accept(
          Problem.of(
              DiagramRule.PLACEHOLDER,
              location,
              "the diagram is not finished: it says " + Quoted.of(found.group()),
              "draw what belongs there, or take the diagram out of the book"));
    }
  }
}
