package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Finds everything that a viewer would execute. */
final class ScriptCheck implements Check {
  private static final Set<String> ELEMENTS = Set.of("script", "handler", "listener");

  @Override
  public void check(ParsedDiagram diagram, Consumer<Problem> problems) {
    for (Element element : diagram.elements()) {
      if (ELEMENTS.contains(element.getLocalName().toLowerCase(Locale.ROOT))) {
        problems.accept(element(element.getLocalName(), diagram.places().of(element)));
      }
      for (Attr attribute : Css.attributes(element)) {
        check(diagram, element, attribute, problems);
      }
    }
  }

  /** Returns the problem of an element that holds a script. */
  static Problem element(String name, Location location) {
    return Problem.of(
        DiagramRule.SCRIPT,
        location,
        "a <" + name + "> element",
        "remove it: diagrams stand still");
  }

  private static void check(
      ParsedDiagram diagram, Element element, Attr attribute, Consumer<Problem> problems) {
    String name = attribute.getName();
    boolean isHandler = name.toLowerCase(Locale.ROOT).startsWith("on");
    if (isHandler || isScript(attribute.getValue())) {
      problems.accept(
          Problem.of(
              DiagramRule.SCRIPT,
              diagram.places().of(element, name),
              isHandler ? "an event handler, " + name : "a script in the attribute " + name,
              isHandler ? "remove the attribute" : "remove it, or link to a page"));
    }
  }

  /** Browsers skip blanks and control characters in the scheme of an address. */
  private static boolean isScript(String value) {
    if (value.indexOf(':') < 0) {
      return false;
    }
    String bare = value.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
    return bare.contains("javascript:") || bare.contains("vbscript:");
  }
}
