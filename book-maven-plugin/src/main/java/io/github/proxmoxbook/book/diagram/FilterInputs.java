package io.github.proxmoxbook.book.diagram;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Names the inputs of filter primitives as Batik asks for them: a missing second input, or one that
 * no primitive before it makes, is the result of the one before (Filter Effects 1, 9.2).
 */
final class FilterInputs implements Rewrite {
  private static final Set<String> STANDARD =
      Set.of(
          "SourceGraphic",
          "SourceAlpha",
          "BackgroundImage",
          "BackgroundAlpha",
          "FillPaint",
          "StrokePaint");

  private static final Set<String> TWO = Set.of("feBlend", "feComposite", "feDisplacementMap");

  /** Inputs that browsers do not have, either: they are empty. */
  private static final Set<String> GONE =
      Set.of("BackgroundImage", "BackgroundAlpha", "FillPaint", "StrokePaint");

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    Ids ids = new Ids(diagram);
    Set<Element> used = new HashSet<>();
    for (Element element : diagram.elements()) {
      used.add(ids.urlTarget(Elements.attribute(element, "filter", "")));
    }
    int count = 0;
    for (Element filter : diagram.elements()) {
      if (Elements.is(filter, "filter") && used.contains(filter)) {
        count = name(filter, count, reporter);
      }
    }
  }

  private static int name(Element filter, int start, Reporter reporter) {
    int count = start;
    Set<String> results = new HashSet<>();
    Element before = null;
    for (var node : ParsedDiagram.children(filter).toList()) {
      if (!(node instanceof Element primitive)) {
        continue;
      }
      boolean needsSecond =
          TWO.contains(primitive.getLocalName())
              && !isKnown(primitive.getAttribute("in2").strip(), results);
      if (needsSecond && before != null && before.getAttribute("result").isEmpty()) {
        before.setAttribute("result", "book-result-" + ++count);
        results.add(before.getAttribute("result"));
      }
      if (needsSecond) {
        String last = before == null ? "SourceGraphic" : before.getAttribute("result");
        primitive.setAttribute("in2", last);
      }
      inputs(primitive, results, reporter);
      results.add(primitive.getAttribute("result").strip());
      before = primitive;
    }
    return count;
  }

  private static void inputs(Element primitive, Set<String> results, Reporter reporter) {
    for (var input : withNodes(primitive)) {
      String in = input.getAttribute("in").strip();
      if (!in.isEmpty() && !isKnown(in, results)) {
        input.removeAttribute("in");
      } else if (GONE.contains(in)) {
        reporter.unsupported(
            input, "in", "in=\"" + in + "\" of a filter", "draw the effect without it");
      }
    }
  }

  private static List<Element> withNodes(Element primitive) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(primitive),
            ParsedDiagram.children(primitive)
                .filter(child -> "feMergeNode".equals(child.getLocalName()))
                .map(Element.class::cast))
        .toList();
  }

  private static boolean isKnown(String name, Set<String> results) {
    return !name.isEmpty() && (STANDARD.contains(name) || results.contains(name));
  }
}
