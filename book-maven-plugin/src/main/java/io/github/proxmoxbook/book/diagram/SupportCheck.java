package io.github.proxmoxbook.book.diagram;

import static java.util.Map.entry;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds what is left after all rewriting and what Batik 1.19 would pass over in silence, so that it
 * is reported and never drawn wrong. What Batik itself complains of is reported by {@link
 * DiagramRenderer}.
 */
final class SupportCheck implements Check {
  /** Values that are drawn, or change nothing, by attribute. */
  private static final Map<String, Pattern> DRAWN =
      Map.ofEntries(
          entry("mix-blend-mode", Pattern.compile("normal")),
          entry("mask", Pattern.compile("none|inherit|url\\(#[^)]*\\)")),
          entry("clip-path", Pattern.compile("none|inherit|url\\(#[^)]*\\)")),
          entry("filter", Pattern.compile("none|inherit|url\\(#[^)]*\\)")),
          entry("font-variant", Pattern.compile("normal")),
          entry("transform", Pattern.compile("[^%]*")));

  /** What to do instead, by attribute. */
  private static final Map<String, String> HINTS =
      Map.of(
          "mix-blend-mode", "choose the mixed colour, or export this part as a PNG",
          "mask", "draw the mask as a <mask> element",
          "font-variant", "write capitals in a <tspan> with a smaller font-size");

  private static final List<String> LENGTHS = List.of("stdDeviation", "dx", "dy", "radius");

  private static final Set<String> BLENDS =
      Set.of("", "normal", "multiply", "screen", "darken", "lighten");

  @Override
  public void check(ParsedDiagram diagram, Consumer<Problem> problems) {
    Reporter reporter = new Reporter(diagram.places(), problems);
    for (Element element : diagram.elements()) {
      for (Attr attribute : Css.attributes(element)) {
        Pattern drawn = DRAWN.get(attribute.getName());
        String value = attribute.getValue().strip();
        if (drawn != null && !drawn.matcher(value).matches()) {
          reporter.unsupported(
              element,
              attribute.getName(),
              attribute.getName() + ": " + value + " of <" + element.getTagName() + ">",
              HINTS.getOrDefault(attribute.getName(), "write it as SVG 1.1 does"));
        }
      }
      filters(element, reporter);
      baselines(element, reporter);
      sideways(element, reporter);
    }
  }

  private static void filters(Element element, Reporter reporter) {
    String mode = Elements.attribute(element, "mode", "");
    if (Elements.is(element, "feBlend") && !BLENDS.contains(mode)) {
      reporter.unsupported(
          element,
          "mode",
          "mode=\"" + mode + "\" of <feBlend>",
          "use one of "
              + BLENDS.size()
              + " modes of SVG 1.1: normal, multiply, screen, darken, lighten");
    }
    boolean keepsAlpha = element.getAttribute("preserveAlpha").equals("true");
    if (Elements.is(element, "feConvolveMatrix") && keepsAlpha) {
      reporter.unsupported(
          element, "preserveAlpha", "preserveAlpha of <feConvolveMatrix>", "leave it out");
    }
    if (Elements.is(element, "filter") && inBox(element)) {
      reporter.unsupported(
          element,
          "primitiveUnits",
          "primitiveUnits=\"objectBoundingBox\" of <filter>",
          "give the lengths of its steps in pixels");
    }
    String align = Elements.attribute(element, "preserveAspectRatio", "xMidYMid meet");
    if (Elements.is(element, "feImage")
        && !align.startsWith("xMidYMid meet")
        && !align.equals("xMidYMid")) {
      reporter.unsupported(
          element, "preserveAspectRatio", "preserveAspectRatio of <feImage>", "use an <image>");
    }
  }

  /** Lengths in parts of a box matter only where a step has one. */
  private static boolean inBox(Element filter) {
    return filter.getAttribute("primitiveUnits").equals("objectBoundingBox")
        && ParsedDiagram.children(filter)
            .anyMatch(
                node ->
                    node instanceof Element step && LENGTHS.stream().anyMatch(step::hasAttribute));
  }

  private static void baselines(Element element, Reporter reporter) {
    boolean shifts = Elements.has(element, "baseline-shift");
    for (Node above = element.getParentNode();
        shifts && above instanceof Element outer && !Elements.is(outer, "svg");
        above = above.getParentNode()) {
      if (Elements.has(outer, "baseline-shift")) {
        reporter.unsupported(
            element, "baseline-shift", "baseline-shift within baseline-shift", "use dy");
        return;
      }
    }
  }

  /** Batik leaves a gap of nearly half a letter between upright letters and those on their side. */
  private static void sideways(Element element, Reporter reporter) {
    String text = Elements.is(element, "text") ? element.getTextContent() : "";
    boolean mixed = text.matches("(?s).*[A-Za-z0-9].*") && text.matches("(?s).*[^\\x00-\\x7F].*");
    if (mixed && Elements.inherited(element, "writing-mode", "").equals("tb")) {
      reporter.ignored(
          element,
          "the exact place of letters that lie on their side in vertical text",
          "write them in full width, so that they stand upright");
    }
  }
}
