package io.github.proxmoxbook.book.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Cuts path data and points at their first error, up to which browsers draw. */
final class PathData implements Rewrite {
  private static final Set<String> PATHS = Set.of("path", "glyph", "animateMotion");
  private static final Set<String> POLYS = Set.of("polyline", "polygon");
  private static final Pattern POINT_NUMBER =
      Pattern.compile("\\G[\\s,]*([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)");

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    for (Element element : diagram.elements()) {
      if (PATHS.contains(element.getLocalName())) {
        path(element, reporter);
      } else if (POLYS.contains(element.getLocalName())) {
        points(element, reporter);
      }
    }
  }

  private static void path(Element element, Reporter reporter) {
    String data = Elements.attribute(element, "d", "none").strip();
    if (data.isEmpty() || data.equals("none")) {
      hide(element, "d", "M0 0");
      return;
    }
    String valid = PathScanner.validPart(data);
    if (valid.equals(data)) {
      return;
    }
    report(element, "d", valid, data, reporter);
    if (valid.isEmpty()) {
      hide(element, "d", "M0 0");
    } else {
      element.setAttribute("d", valid);
    }
  }

  private static void points(Element element, Reporter reporter) {
    String points = Elements.attribute(element, "points", "").strip();
    List<String> numbers = new ArrayList<>();
    Matcher matcher = POINT_NUMBER.matcher(points);
    int end = 0;
    while (matcher.find()) {
      numbers.add(matcher.group(1));
      end = matcher.end();
    }
    boolean isOdd = numbers.size() % 2 == 1;
    if (isOdd) {
      numbers.remove(numbers.size() - 1);
    }
    String valid = String.join(" ", numbers);
    if ((isOdd || end < points.length()) && !points.isEmpty()) {
      report(element, "points", valid, points, reporter);
    }
    if (numbers.size() < 4) {
      hide(element, "points", "0 0 0 0");
    } else if (isOdd || end < points.length()) {
      element.setAttribute("points", valid);
    }
  }

  private static void hide(Element element, String attribute, String value) {
    element.setAttribute(attribute, value);
    element.setAttribute("display", "none");
  }

  private static void report(
      Element element, String attribute, String valid, String all, Reporter reporter) {
    int end = Math.min(all.length(), valid.length() + 20);
    String rest = all.substring(Math.min(valid.length(), all.length()), end).strip();
    reporter.ignored(
        element,
        attribute,
        attribute + " from \"" + rest + "\" on; what stands before it is drawn",
        "correct the data");
  }
}
