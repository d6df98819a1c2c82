package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * Finds attributes, texts, style sheets and noise that are too much to lay out, match or compute.
 */
final class LengthCheck implements Check {
  /** Attributes whose length is bounded in other ways. */
  private static final Set<String> UNBOUNDED = Set.of("d", "points", "href");

  @Override
  public void check(ParsedDiagram diagram, Consumer<Problem> problems) {
    long style = 0;
    double noise = 0;
    for (Element element : diagram.elements()) {
      checkAttributes(diagram, element, problems);
      if (element.getLocalName().equals("text")
          && element.getTextContent().length() > Limits.TEXT_CHARACTERS) {
        String what = "more than " + Limits.TEXT_CHARACTERS + " characters in one text";
        problems.accept(tooComplex(diagram, element, what));
      } else if (Css.isStyleSheet(element)) {
        style += element.getTextContent().length();
        if (style <= Limits.STYLE_CHARACTERS && hasLongSelector(element.getTextContent())) {
          String what = "a selector of more than " + Limits.SELECTOR_STEPS + " steps";
          problems.accept(tooComplex(diagram, element, what));
        }
      } else if (element.getLocalName().equals("feTurbulence")) {
        noise += octaves(element);
      }
    }
    if (style > Limits.STYLE_CHARACTERS) {
      String what = "more than " + Limits.STYLE_CHARACTERS + " characters of style sheets";
      problems.accept(tooComplex(diagram, diagram.root(), what));
    }
    Optional<DiagramSize> size = DiagramSize.of(diagram.root());
    if (size.isPresent() && noise * size.get().width() * size.get().height() > Limits.NOISE) {
      problems.accept(
          tooComplex(diagram, diagram.root(), "too much noise (feTurbulence) for this size"));
    }
  }

  private static void checkAttributes(
      ParsedDiagram diagram, Element element, Consumer<Problem> problems) {
    for (Attr attribute : Css.attributes(element)) {
      if (attribute.getValue().length() > Limits.ATTRIBUTE_CHARACTERS
          && !UNBOUNDED.contains(Css.localName(attribute))) {
        problems.accept(
            Problem.of(
                DiagramRule.TOO_COMPLEX,
                diagram.places().of(element, attribute.getName()),
                "the attribute "
                    + attribute.getName()
                    + " has more than "
                    + Limits.ATTRIBUTE_CHARACTERS
                    + " characters",
                "shorten it"));
      }
    }
  }

  private static double octaves(Element element) {
    OptionalDouble octaves = DiagramSize.pixels(element.getAttribute("numOctaves"));
    return Math.max(1, octaves.orElse(1));
  }

  /** Counts words before each opening brace: blanks and signs are what parts the steps. */
  private static boolean hasLongSelector(String sheet) {
    int steps = 0;
    boolean isWord = false;
    for (int i = 0; i < sheet.length(); i++) {
      char c = sheet.charAt(i);
      if ("{};,".indexOf(c) >= 0) {
        if (c == '{' && steps > Limits.SELECTOR_STEPS) {
          return true;
        }
        // A long selector before a comma counts as well, once its rule begins.
        steps = c == ',' && steps > Limits.SELECTOR_STEPS ? steps : 0;
        isWord = false;
      } else if (Character.isWhitespace(c) || ">+~*".indexOf(c) >= 0) {
        steps += c == '*' ? 1 : 0;
        isWord = false;
      } else if (!isWord) {
        steps++;
        isWord = true;
      }
    }
    return false;
  }

  private static Problem tooComplex(ParsedDiagram diagram, Element element, String what) {
    return Problem.of(
        DiagramRule.TOO_COMPLEX,
        diagram.places().of(element),
        what,
        "simplify the drawing, or export this part as a PNG");
  }
}
