package io.github.proxmoxbook.book.diagram;

import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Draws the first frame: values of animations that begin at once are set, the animations removed.
 */
final class Animations implements Rewrite {
  private static final Set<String> NAMES =
      Set.of("animate", "animateColor", "animateMotion", "animateTransform", "set", "discard");

  private static final Set<String> GEOMETRY =
      Set.of(
          "x",
          "y",
          "width",
          "height",
          "cx",
          "cy",
          "r",
          "rx",
          "ry",
          "x1",
          "y1",
          "x2",
          "y2",
          "d",
          "points",
          "transform",
          "offset",
          "viewBox",
          "fx",
          "fy",
          "dx",
          "dy",
          "rotate",
          "gradientTransform",
          "patternTransform",
          "stdDeviation",
          "startOffset");

  private static final Set<String> AT_ONCE = Set.of("", "0", "0s", "0ms", "0.0s", "0.0");

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    for (Element element : diagram.elements()) {
      if (NAMES.contains(element.getLocalName())) {
        String hint = "make sure that its first frame is right in print";
        reporter.ignored(element, "an animation, <" + element.getLocalName() + ">", hint);
        start(element);
        Elements.remove(element);
      }
    }
  }

  private static void start(Element animation) {
    String attribute = animation.getAttribute("attributeName").strip();
    Optional<Element> target = Elements.parent(animation);
    boolean isElsewhere = !Elements.href(animation).isEmpty();
    if (target.isEmpty() || isElsewhere || !beginsAtOnce(animation) || attribute.isEmpty()) {
      return;
    }
    boolean isAdded = animation.getAttribute("additive").equals("sum");
    first(animation)
        .filter(value -> !isAdded && !attribute.contains(":"))
        .ifPresent(value -> set(target.get(), attribute, value(animation, value)));
  }

  /** Animations are stronger than style sheets (SMIL, 3.4), attributes are weaker. */
  private static void set(Element target, String attribute, String value) {
    if (!StyleProperties.isPresentation(attribute) && !GEOMETRY.contains(attribute)) {
      // Never a handler or an address, which have been looked for before.
      return;
    }
    if (StyleProperties.isPresentation(attribute)) {
      String style = target.getAttribute("style");
      target.setAttribute("style", style + ";" + attribute + ":" + value + "!important");
    } else {
      target.setAttribute(attribute, value);
    }
  }

  private static boolean beginsAtOnce(Element animation) {
    for (String begin : animation.getAttribute("begin").split(";")) {
      if (AT_ONCE.contains(begin.strip())) {
        return true;
      }
    }
    return false;
  }

  private static String value(Element animation, String value) {
    return animation.getLocalName().equals("animateTransform")
        ? Elements.attribute(animation, "type", "translate") + "(" + value + ")"
        : value;
  }

  private static Optional<String> first(Element animation) {
    if (animation.getLocalName().equals("animateMotion")) {
      return Optional.empty();
    }
    if (animation.getLocalName().equals("set")) {
      return Optional.of(animation.getAttribute("to")).filter(value -> !value.isEmpty());
    }
    String values = animation.getAttribute("values").split(";")[0].strip();
    String from = animation.getAttribute("from").strip();
    return Optional.of(values.isEmpty() ? from : values).filter(value -> !value.isEmpty());
  }
}
