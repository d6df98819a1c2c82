package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Problem;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Finds numbers that cost more time or memory than any drawing is worth. */
final class NumberCheck implements Check {
  private static final String DIGITS = "[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?";
  private static final Pattern NUMBER = Pattern.compile(DIGITS);
  private static final Pattern DASHES = Pattern.compile("(?i)stroke-dasharray\\s*:\\s*([^;}\"]*)");
  private static final Pattern NUMERIC = Pattern.compile("[-+.\\d].*", Pattern.DOTALL);

  /** Greatest absolute values in the attributes of filters. */
  private static final Map<String, Double> FILTERS =
      Map.of(
          "stdDeviation", Limits.FILTER_RADIUS,
          "radius", Limits.FILTER_RADIUS,
          "dx", Limits.FILTER_RADIUS,
          "dy", Limits.FILTER_RADIUS,
          "order", Limits.OCTAVES,
          "kernelUnitLength", Limits.FILTER_RADIUS,
          "numOctaves", Limits.OCTAVES);

  @Override
  public void check(ParsedDiagram diagram, Consumer<Problem> problems) {
    long path = 0;
    long pixels = 0;
    for (Element element : diagram.elements()) {
      for (Attr attribute : Css.attributes(element)) {
        if (isExcessive(element, attribute)) {
          problems.accept(excessive(diagram, element, attribute));
        }
      }
      if (Css.isStyleSheet(element) && areDashesTooFine(element.getTextContent())) {
        problems.accept(tooComplex(diagram, element, "the dashes in a style sheet are too fine"));
      }
      path += element.getAttribute("d").length() + element.getAttribute("points").length();
      pixels += embeddedPixels(diagram, element, problems);
    }
    if (path > Limits.PATH_CHARACTERS) {
      String what = "more than " + Limits.PATH_CHARACTERS + " characters of path data";
      problems.accept(tooComplex(diagram, diagram.root(), what));
    }
    if (pixels > Limits.PIXELS) {
      String what = "images with more than " + Limits.PIXELS + " pixels together";
      problems.accept(tooComplex(diagram, diagram.root(), what));
    }
  }

  private static boolean isExcessive(Element element, Attr attribute) {
    String name = attribute.getName();
    String value = attribute.getValue();
    String tag = element.getLocalName();
    if (name.equals("stroke-dasharray")) {
      return areDashesTooFine("stroke-dasharray:" + value);
    }
    if (name.equals("style")) {
      return areDashesTooFine(value);
    }
    if (!NUMERIC.matcher(value.strip()).matches() || name.equals("id") || name.equals("class")) {
      return false;
    }
    if (tag.equals("pattern") && (name.equals("width") || name.equals("height"))) {
      double side = largest(value) / (value.contains("%") ? 100 : 1);
      return side != 0 && side < Limits.TILE || side > Limits.NUMBER;
    }
    if (tag.startsWith("fe") || tag.equals("filter")) {
      return largest(value) > FILTERS.getOrDefault(name, Limits.NUMBER)
          || isRegionExcessive(element, name, value);
    }
    return largest(value) > Limits.NUMBER;
  }

  private static boolean isRegionExcessive(Element element, String name, String value) {
    boolean isRegion =
        element.getLocalName().equals("filter")
            && !element.getAttribute("filterUnits").equals("userSpaceOnUse")
            && (name.equals("width") || name.equals("height"));
    return isRegion && largest(value) / (value.contains("%") ? 100 : 1) > Limits.FILTER_REGION;
  }

  /** The period counts, not each dash: {@code 0 4} draws dots. */
  private static boolean areDashesTooFine(String style) {
    Matcher dashes = DASHES.matcher(Css.plain(style));
    while (dashes.find()) {
      double period = 0;
      Matcher numbers = NUMBER.matcher(dashes.group(1));
      boolean any = false;
      while (numbers.find()) {
        any = true;
        period += Math.abs(Double.parseDouble(numbers.group()));
      }
      if (any && period > 0 && period < Limits.DASH_PERIOD) {
        return true;
      }
    }
    return false;
  }

  private static double largest(String value) {
    double largest = 0;
    Matcher matcher = NUMBER.matcher(value);
    while (matcher.find()) {
      largest = Math.max(largest, Math.abs(Double.parseDouble(matcher.group())));
    }
    return largest;
  }

  private static long embeddedPixels(
      ParsedDiagram diagram, Element element, Consumer<Problem> problems) {
    long pixels = 0;
    for (Attr attribute : Css.attributes(element)) {
      String address = attribute.getValue().strip();
      if (Css.localName(attribute).equals("href") && EmbeddedImage.isAllowed(address)) {
        EmbeddedImage image = EmbeddedImage.of(address).orElse(null);
        if (image == null) {
          problems.accept(
              Problem.of(
                  DiagramRule.UNSUPPORTED,
                  diagram.places().of(element, attribute.getName()),
                  "the data of the image is not the PNG or JPEG that it is said to be",
                  "embed the image again"));
        } else {
          pixels += image.pixels();
        }
      }
    }
    return pixels;
  }

  private static Problem excessive(ParsedDiagram diagram, Element element, Attr attribute) {
    String value = attribute.getValue();
    return Problem.of(
        DiagramRule.TOO_COMPLEX,
        diagram.places().of(element, attribute.getName()),
        "an absurd value: "
            + attribute.getName()
            + "="
            + (value.length() > 40 ? value.substring(0, 40) + "…" : value),
        "use a size that can be seen on a page");
  }

  private static Problem tooComplex(ParsedDiagram diagram, Element element, String what) {
    return Problem.of(
        DiagramRule.TOO_COMPLEX,
        diagram.places().of(element),
        what,
        "simplify the drawing, or export this part as a PNG");
  }
}
