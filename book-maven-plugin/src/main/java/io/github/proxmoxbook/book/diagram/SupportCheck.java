package io.github.proxmoxbook.book.diagram;

import static java.util.Map.entry;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * Finds what Batik 1.19 passes over in silence, so that it is reported and never drawn wrong. What
 * Batik itself complains of is reported by {@link DiagramRenderer}.
 */
final class SupportCheck implements Check {
  private static final Map<String, String> ELEMENTS =
      Map.ofEntries(
          entry("foreignObject", "HTML inside SVG; use <text> and <tspan>"),
          entry("animate", "animation; draw the state to be printed"),
          entry("animateColor", "animation; draw the state to be printed"),
          entry("animateMotion", "animation; draw the state to be printed"),
          entry("animateTransform", "animation; draw the state to be printed"),
          entry("set", "animation; draw the state to be printed"),
          entry("font", "a font inside SVG; the book's fonts are used"),
          entry("font-face", "a font inside SVG; the book's fonts are used"));

  /** Properties without effect, with the values for which that does not matter. */
  private static final Map<String, Set<String>> PROPERTIES =
      Map.of(
          "dominant-baseline", Set.of("auto", "baseline", "alphabetic", "inherit"),
          "alignment-baseline", Set.of("auto", "baseline", "alphabetic", "inherit"),
          "mix-blend-mode", Set.of("normal"),
          "paint-order", Set.of("normal", "fill", "fill stroke", "fill stroke markers"),
          "mask-type", Set.of("luminance"),
          "white-space", Set.of("normal"),
          "transform-origin", Set.of("0 0", "0px 0px"));

  /** Properties that count as attributes but not in style. */
  private static final Set<String> ONLY_ATTRIBUTES =
      Set.of("transform", "x", "y", "width", "height", "rx", "ry", "r", "cx", "cy", "d");

  private static final Pattern DECLARATION = Pattern.compile("([-a-zA-Z]+)\\s*:\\s*([^;{}]*)");

  /** In a style sheet each of these makes Batik drop all that follows. */
  private static final Pattern SHEET_BREAKER =
      Pattern.compile(
          "var\\(|calc\\(|::?(?:not|is|where|has|before|after|root)\\b|\\[[^\\]]*[\\^$*]=[^\\]]*\\]"
              + "|#[0-9a-fA-F]{8}\\b|@media|@font-face"
              + "|:\\s*-[a-z-]+|,\\s*-(?:apple|webkit)[a-z-]+");

  @Override
  public void check(ParsedDiagram diagram, Consumer<Problem> problems) {
    for (Element element : diagram.elements()) {
      String name = element.getLocalName();
      if (ELEMENTS.containsKey(name)) {
        Location location = diagram.places().of(element);
        problems.accept(problem(location, "<" + name + ">", ELEMENTS.get(name)));
      }
      for (Attr attribute : Css.attributes(element)) {
        check(diagram, element, attribute, problems);
      }
      if (Css.isStyleSheet(element)) {
        checkSheet(diagram, element, problems);
      }
    }
  }

  private static void check(
      ParsedDiagram diagram, Element element, Attr attribute, Consumer<Problem> problems) {
    String name = attribute.getName();
    String value = attribute.getValue();
    if (isIgnored(name, value) || (name.equals("transform") && element == diagram.root())) {
      Location location = diagram.places().of(element, name);
      problems.accept(problem(location, name + "=\"" + value + "\"" + where(element), ""));
    }
    if (name.equals("style")) {
      Location location = diagram.places().of(element, name);
      checkDeclarations(value, location, problems);
    }
  }

  private static String where(Element element) {
    return " of <" + element.getTagName() + ">";
  }

  private static boolean isIgnored(String property, String value) {
    Set<String> harmless = PROPERTIES.get(property);
    return harmless != null && !harmless.contains(value.strip());
  }

  private static void checkDeclarations(String css, Location location, Consumer<Problem> problems) {
    Matcher matcher = DECLARATION.matcher(Css.plain(css));
    while (matcher.find()) {
      if (isIgnored(matcher.group(1), matcher.group(2))
          || ONLY_ATTRIBUTES.contains(matcher.group(1))) {
        String hint = ONLY_ATTRIBUTES.contains(matcher.group(1)) ? "write it as an attribute" : "";
        problems.accept(problem(location, matcher.group().strip() + " in a style", hint));
      }
    }
  }

  private static void checkSheet(
      ParsedDiagram diagram, Element element, Consumer<Problem> problems) {
    String css = Css.plain(element.getTextContent());
    Location location = diagram.places().of(element);
    checkDeclarations(css, location, problems);
    Matcher matcher = SHEET_BREAKER.matcher(css);
    if (matcher.find()) {
      String hint = "all rules after it would be lost; write the rule in CSS 2";
      problems.accept(problem(location, matcher.group().strip() + " in a style sheet", hint));
    }
  }

  private static Problem problem(Location location, String what, String hint) {
    return Problem.of(
        DiagramRule.UNSUPPORTED, location, "cannot be drawn faithfully: " + what, hint);
  }
}
