package io.github.proxmoxbook.book.diagram;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * Removes attributes with values that SVG does not have, as browsers use the default then, and
 * those that mean nothing in a drawing.
 */
final class KeywordAttributes implements Rewrite {
  private static final String UNITS = "userSpaceOnUse|objectBoundingBox";
  private static final String ALIGN = "(?:defer\\s+)?(?:none|x(?:Min|Mid|Max)Y(?:Min|Mid|Max))";

  private static final Map<String, Pattern> VALUES =
      Map.ofEntries(
          entry("gradientUnits", UNITS),
          entry("patternUnits", UNITS),
          entry("patternContentUnits", UNITS),
          entry("clipPathUnits", UNITS),
          entry("maskUnits", UNITS),
          entry("maskContentUnits", UNITS),
          entry("filterUnits", UNITS),
          entry("primitiveUnits", UNITS),
          entry("markerUnits", "strokeWidth|userSpaceOnUse"),
          entry("spreadMethod", "pad|reflect|repeat"),
          entry("lengthAdjust", "spacing|spacingAndGlyphs"),
          entry("method", "align|stretch"),
          entry("spacing", "auto|exact"),
          entry("preserveAspectRatio", ALIGN + "(?:\\s+(?:meet|slice))?"),
          entry("edgeMode", "duplicate|wrap|none"),
          entry("stitchTiles", "stitch|noStitch"),
          entry("xChannelSelector", "[RGBA]"),
          entry("yChannelSelector", "[RGBA]"),
          entry("preserveAlpha", "true|false"));

  private static final List<String> MEANINGLESS =
      List.of(
          "version",
          "baseProfile",
          "zoomAndPan",
          "contentScriptType",
          "contentStyleType",
          "externalResourcesRequired",
          "xml:base",
          "enable-background",
          "color-profile",
          "color-rendering",
          "pointer-events",
          "cursor",
          "clip",
          "font-stretch",
          "font-size-adjust",
          "kerning",
          "glyph-orientation-horizontal",
          "glyph-orientation-vertical",
          "filterRes",
          "focusable",
          "solid-color");

  private static Map.Entry<String, Pattern> entry(String name, String values) {
    return Map.entry(name, Pattern.compile(values));
  }

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    for (Element element : diagram.elements()) {
      MEANINGLESS.forEach(element::removeAttribute);
      for (Attr attribute : Css.attributes(element)) {
        Pattern values = VALUES.get(attribute.getName());
        String value = attribute.getValue().strip();
        if (values != null && !values.matcher(value).matches()) {
          reporter.ignored(
              element,
              attribute.getName(),
              attribute.getName() + "=\"" + value + "\", which SVG does not have",
              "correct it");
          element.removeAttribute(attribute.getName());
        } else if (values != null) {
          element.setAttribute(attribute.getName(), value);
        }
      }
    }
  }
}
