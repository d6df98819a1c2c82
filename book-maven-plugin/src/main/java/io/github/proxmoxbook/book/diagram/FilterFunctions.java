package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.Calculation;
import io.github.proxmoxbook.book.diagram.css.ColorParser;
import io.github.proxmoxbook.book.diagram.css.CssColor;
import io.github.proxmoxbook.book.diagram.css.CssFunction;
import io.github.proxmoxbook.book.diagram.css.CssPart;
import io.github.proxmoxbook.book.diagram.css.CssReader;
import io.github.proxmoxbook.book.diagram.css.CssSyntaxException;
import io.github.proxmoxbook.book.diagram.css.CssText;
import io.github.proxmoxbook.book.diagram.css.CssToken;
import io.github.proxmoxbook.book.diagram.css.Numbers;
import io.github.proxmoxbook.book.diagram.css.Quantity;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Makes filters of the functions that CSS has for them (Filter Effects 1, 6 and 8). */
final class FilterFunctions implements Rewrite {
  private static final double SIGMAS = 3;

  private final TextMetrics metrics;

  FilterFunctions(TextMetrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    Ids ids = new Ids(diagram);
    Geometry geometry = new Geometry(ids, metrics);
    for (Element element : diagram.elements()) {
      String value = Elements.attribute(element, "filter", "");
      boolean isOne = value.matches("url\\([^)]*\\)|none|inherit|");
      if (!isOne) {
        try {
          chain(element, filters(element, value, ids, geometry));
        } catch (CssSyntaxException e) {
          report(element, value, e, reporter);
          element.removeAttribute("filter");
        }
      }
    }
  }

  private static void report(
      Element element, String value, CssSyntaxException e, Reporter reporter) {
    String what = "filter: " + value + " (" + e.getMessage() + ")";
    reporter.ignored(element, "filter", what, "correct it, or remove it");
  }

  /** Puts a group around the element for each filter but the first. */
  private static void chain(Element element, List<String> filters) {
    Element filtered = element;
    for (String filter : filters.subList(1, filters.size())) {
      filtered = Elements.group(filtered);
      filtered.setAttribute("filter", filter);
    }
    element.setAttribute("filter", filters.get(0));
  }

  /** Returns what each part of a list is: references as they are, functions as new filters. */
  private static List<String> filters(Element element, String value, Ids ids, Geometry geometry)
      throws CssSyntaxException {
    List<String> filters = new ArrayList<>();
    StringBuilder functions = new StringBuilder();
    for (CssPart part : CssText.solid(CssReader.parts(value))) {
      if (part.is(CssToken.Kind.URL)) {
        if (functions.length() > 0) {
          filters.add("url(#" + filter(element, functions.toString(), ids, geometry) + ")");
          functions.setLength(0);
        }
        if (ids.urlTarget(part.css()) != null) {
          filters.add(part.css());
        }
      } else {
        functions.append(part.css()).append(' ');
      }
    }
    if (functions.length() > 0) {
      filters.add("url(#" + filter(element, functions.toString(), ids, geometry) + ")");
    }
    return filters;
  }

  private static String filter(Element element, String value, Ids ids, Geometry geometry)
      throws CssSyntaxException {
    Element filter = Elements.create("filter", element);
    filter.setAttribute("color-interpolation-filters", "sRGB");
    double reach = 0;
    int count = 0;
    for (CssPart part : CssText.solid(CssReader.parts(value))) {
      if (!(part instanceof CssFunction function)) {
        throw new CssSyntaxException("not a function: " + part.css());
      }
      reach += add(filter, element, function, ++count);
    }
    region(filter, element, reach, geometry);
    return ids.define(filter, "filter");
  }

  /** A region in user space, because a line may have a box without height. */
  private static void region(Element filter, Element element, double reach, Geometry geometry) {
    Optional<Rectangle2D> box = geometry.box(element);
    if (box.isEmpty()) {
      Filters.wide(filter);
      return;
    }
    double width = Geometry.number(element, "stroke-width", 1, 0, Geometry.viewport(element));
    String inherited = Elements.inherited(element, "stroke-width", "1");
    double line = inherited.matches("[\\d.]+") ? Double.parseDouble(inherited) : width;
    double margin = reach + 4 * Math.max(1, line);
    filter.setAttribute("filterUnits", "userSpaceOnUse");
    filter.setAttribute("x", Numbers.text(box.get().getX() - margin));
    filter.setAttribute("y", Numbers.text(box.get().getY() - margin));
    filter.setAttribute("width", Numbers.text(box.get().getWidth() + 2 * margin));
    filter.setAttribute("height", Numbers.text(box.get().getHeight() + 2 * margin));
  }

  /** Adds a function; returns how far it reaches beyond what it is applied to. */
  private static double add(Element filter, Element element, CssFunction function, int count)
      throws CssSyntaxException {
    List<CssPart> parts = CssText.solid(function.arguments());
    switch (function.name()) {
      case "blur" -> {
        double deviation = parts.isEmpty() ? 0 : length(parts.get(0), element);
        Filters.add(filter, element, "feGaussianBlur", "stdDeviation", Numbers.text(deviation));
        return SIGMAS * deviation;
      }
      case "drop-shadow" -> {
        return shadow(filter, element, parts, count);
      }
      default -> {
        String values = FilterMatrices.of(function.name(), amount(function.name(), parts));
        String type = values.indexOf(' ') < 0 ? type(function.name()) : "matrix";
        Filters.add(filter, element, "feColorMatrix", "type", type, "values", values);
        return 0;
      }
    }
  }

  private static String type(String function) {
    return function.equals("hue-rotate") ? "hueRotate" : "saturate";
  }

  private static double amount(String name, List<CssPart> parts) throws CssSyntaxException {
    boolean isAngle = name.equals("hue-rotate");
    if (parts.isEmpty()) {
      return isAngle ? 0 : 1;
    }
    Quantity value = Calculation.of(Grammars.single(parts), LengthAttributes.NEUTRAL);
    double amount = value.percent() != 0 ? value.percent() / 100 : value.value();
    if (amount < 0 && !isAngle) {
      throw new CssSyntaxException("a negative amount");
    }
    return amount;
  }

  private static double length(CssPart part, Element element) throws CssSyntaxException {
    Quantity value = Calculation.of(part, LengthAttributes.lengths(element));
    if (value.kind() == Quantity.Kind.ANGLE || value.percent() != 0) {
      throw new CssSyntaxException("not a length: " + part.css());
    }
    return value.value();
  }

  private static double shadow(Element filter, Element element, List<CssPart> parts, int count)
      throws CssSyntaxException {
    List<Double> lengths = new ArrayList<>();
    CssColor current =
        new ColorParser(CssColor.BLACK)
            .color(CssReader.parts(Elements.inherited(element, "color", "#000000")).get(0));
    CssColor color = current;
    for (CssPart part : parts) {
      boolean isLength =
          part instanceof CssToken token && token.isNumeric() || Calculation.isCalculation(part);
      if (isLength) {
        lengths.add(length(part, element));
      } else {
        color = new ColorParser(current).color(part);
      }
    }
    if (lengths.size() < 2) {
      throw new CssSyntaxException("drop-shadow() without two lengths");
    }
    double dx = lengths.get(0);
    double dy = lengths.get(1);
    double blur = lengths.size() > 2 ? lengths.get(2) : 0;
    Filters.shadow(filter, element, "", Numbers.text(blur), dx, dy, color, "book-" + count + "-");
    return SIGMAS * blur + Math.max(Math.abs(dx), Math.abs(dy));
  }
}
