package io.github.proxmoxbook.book.diagram;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Separates clips from other effects on the same element: where Batik has to draw both it leaves a
 * copy of the graphics open, which a PDF does not forgive. Viewports are clips, too. What markers
 * and symbols say of effects moves to what is in them, where Batik heeds it.
 */
final class EffectGroups implements Rewrite {
  private static final List<String> EFFECTS = List.of("opacity", "mask", "filter");
  private static final Set<String> VIEWPORTS = Set.of("svg", "image");
  private static final Set<String> CONTAINERS = Set.of("marker", "symbol");
  private static final Set<String> SKIPPED = Set.of("clipPath", "mask", "stop", "defs");

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    for (Element element : diagram.elements()) {
      boolean hasEffects = EFFECTS.stream().anyMatch(name -> Elements.has(element, name));
      boolean isInClip =
          Elements.parent(element).filter(p -> Elements.is(p, "clipPath")).isPresent();
      if (!hasEffects || isInClip || SKIPPED.contains(element.getLocalName())) {
        continue;
      }
      if (CONTAINERS.contains(element.getLocalName()) || element == diagram.root()) {
        inside(element);
      } else if (VIEWPORTS.contains(element.getLocalName())) {
        separate(Elements.group(element));
      } else if (!Elements.attribute(element, "clip-path", "none").equals("none")) {
        outside(element);
      }
    }
  }

  private static void inside(Element element) {
    Element group = Elements.wrapChildren(element);
    EFFECTS.forEach(name -> Elements.move(name, element, group));
    Elements.move("clip-path", element, group);
    separate(group);
  }

  private static void separate(Element group) {
    if (!Elements.attribute(group, "clip-path", "none").equals("none")) {
      Element inner = Elements.wrapChildren(group);
      EFFECTS.forEach(name -> Elements.move(name, group, inner));
    }
  }

  private static void outside(Element element) {
    Element group = Elements.group(element);
    EFFECTS.forEach(name -> Elements.move(name, group, element));
  }
}
