package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.CssToken;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The properties of SVG 2 (appendix "Property Index") and what CSS adds for drawings. */
final class StyleProperties {
  /** Geometry that CSS may set (SVG 2, 7.2 and 7.4), by the elements that have it. */
  private static final Map<String, Set<String>> GEOMETRY =
      Map.of(
          "x", Set.of("svg", "rect", "image", "foreignObject", "mask", "filter"),
          "y", Set.of("svg", "rect", "image", "foreignObject", "mask", "filter"),
          "width", Set.of("svg", "rect", "image", "foreignObject"),
          "height", Set.of("svg", "rect", "image", "foreignObject"),
          "cx", Set.of("circle", "ellipse"),
          "cy", Set.of("circle", "ellipse"),
          "r", Set.of("circle"),
          "rx", Set.of("ellipse", "rect"),
          "ry", Set.of("ellipse", "rect"),
          "d", Set.of("path"));

  private static final Map<String, StyleProperty> PROPERTIES = new HashMap<>();

  static {
    paints();
    lines();
    texts();
    effects();
    geometry();
  }

  private StyleProperties() {}

  /** Returns a property; null if SVG has none of that name. */
  static StyleProperty get(String name) {
    return PROPERTIES.get(name);
  }

  /** Returns whether an attribute of an element is a presentation attribute. */
  static boolean isPresentation(String attribute) {
    return PROPERTIES.containsKey(attribute)
        && !GEOMETRY.containsKey(attribute)
        && !Set.of("background-color", "rotate", "scale", "transform", "translate")
            .contains(attribute);
  }

  /** Returns whether a property is geometry that does not apply to an element. */
  static boolean isForeign(String property, String element) {
    Set<String> elements = GEOMETRY.get(property);
    return elements != null && !elements.contains(element);
  }

  private static void inherited(String name, String initial, Grammar grammar) {
    PROPERTIES.put(name, new StyleProperty(true, initial, grammar));
  }

  private static void own(String name, String initial, Grammar grammar) {
    PROPERTIES.put(name, new StyleProperty(false, initial, grammar));
  }

  private static void paints() {
    inherited("color", "#000000", Grammars::color);
    inherited("fill", "#000000", Grammars::paint);
    inherited("fill-opacity", "1", Grammars::opacity);
    inherited("fill-rule", "nonzero", Grammars.keywords("nonzero", "evenodd"));
    inherited("stroke", "none", Grammars::paint);
    inherited("stroke-opacity", "1", Grammars::opacity);
    own("opacity", "1", Grammars::opacity);
    own("stop-color", "#000000", Grammars::color);
    own("stop-opacity", "1", Grammars::opacity);
    own("flood-color", "#000000", Grammars::color);
    own("flood-opacity", "1", Grammars::opacity);
    own("lighting-color", "#ffffff", Grammars::color);
    own("background-color", "transparent", Grammars.raw());
  }

  private static void lines() {
    inherited("stroke-width", "1", Grammars::size);
    inherited("stroke-linecap", "butt", Grammars.keywords("butt", "round", "square"));
    inherited("stroke-linejoin", "miter", Grammars.keywords("miter", "round", "bevel"));
    inherited("stroke-miterlimit", "4", Grammars.number(1));
    inherited("stroke-dasharray", "none", Grammars::dashes);
    inherited("stroke-dashoffset", "0", Grammars::length);
    own("vector-effect", "none", Grammars.keywords("none", "non-scaling-stroke"));
    inherited("paint-order", "normal", Grammars.raw());
    for (String place : new String[] {"start", "mid", "end"}) {
      inherited("marker-" + place, "none", Grammars::url);
    }
  }

  private static void texts() {
    inherited("font-family", "sans-serif", FontGrammars::family);
    inherited("font-size", "16", FontGrammars::size);
    inherited("font-weight", "400", FontGrammars::weight);
    inherited("font-style", "normal", TextGrammars::style);
    inherited("font-variant", "normal", TextGrammars::variant);
    inherited("text-anchor", "start", Grammars.keywords("start", "middle", "end"));
    own("text-decoration", "none", TextGrammars::decoration);
    Grammar spacing = Grammars.either(Grammars.keywords("normal"), Grammars::cssLength);
    inherited("letter-spacing", "normal", spacing);
    inherited("word-spacing", "normal", spacing);
    inherited("direction", "ltr", Grammars.keywords("ltr", "rtl"));
    own("unicode-bidi", "normal", TextGrammars::bidi);
    inherited("writing-mode", "lr-tb", TextGrammars::writingMode);
    inherited("dominant-baseline", "auto", Grammars.keywords(TextGrammars.BASELINES));
    own("alignment-baseline", "auto", Grammars.keywords(TextGrammars.BASELINES));
    Grammar shift =
        Grammars.either(Grammars.keywords("baseline", "sub", "super"), Grammars::cssLength);
    own("baseline-shift", "baseline", shift);
    inherited("white-space", "normal", Grammars.raw());
    inherited(
        "text-transform",
        "none",
        Grammars.keywords("none", "uppercase", "lowercase", "capitalize", "full-width"));
    inherited(
        "text-rendering",
        "auto",
        Grammars.keywords("auto", "optimizeSpeed", "optimizeLegibility", "geometricPrecision"));
  }

  private static void effects() {
    own("display", "inline", TextGrammars::display);
    inherited("visibility", "visible", Grammars.keywords("visible", "hidden", "collapse"));
    own("overflow", "visible", TextGrammars::overflow);
    own("clip-path", "none", Grammars.raw());
    inherited("clip-rule", "nonzero", Grammars.keywords("nonzero", "evenodd"));
    own("mask", "none", Grammars.raw());
    own("mask-type", "luminance", Grammars.keywords("luminance", "alpha"));
    own("filter", "none", Grammars.raw());
    own("mix-blend-mode", "normal", Grammars.raw());
    own("transform", "none", Grammars.raw());
    own("rotate", "none", Grammars.raw());
    own("scale", "none", Grammars.raw());
    own("translate", "none", Grammars.raw());
    own("transform-origin", "0 0", Grammars.raw());
    own(
        "transform-box",
        "view-box",
        Grammars.keywords("view-box", "fill-box", "stroke-box", "content-box", "border-box"));
    inherited("color-interpolation", "sRGB", Grammars.keywords("auto", "sRGB", "linearRGB"));
    inherited(
        "color-interpolation-filters", "linearRGB", Grammars.keywords("auto", "sRGB", "linearRGB"));
    inherited(
        "shape-rendering",
        "auto",
        Grammars.keywords("auto", "optimizeSpeed", "crispEdges", "geometricPrecision"));
    inherited("image-rendering", "auto", TextGrammars::imageRendering);
  }

  private static void geometry() {
    for (String name : new String[] {"x", "y", "cx", "cy"}) {
      own(name, "0", Grammars::geometry);
    }
    own("r", "0", Grammars::geometry);
    for (String name : new String[] {"rx", "ry", "width", "height"}) {
      own(name, "auto", Grammars.either(Grammars.keywords("auto"), Grammars::geometry));
    }
    own(
        "d",
        "none",
        (value, style, isAttribute) -> {
          var solid = io.github.proxmoxbook.book.diagram.css.CssText.solid(value);
          if (solid.size() == 1
              && solid.get(0) instanceof io.github.proxmoxbook.book.diagram.css.CssFunction path
              && path.name().equals("path")) {
            var inside = io.github.proxmoxbook.book.diagram.css.CssText.solid(path.arguments());
            if (inside.get(inside.size() - 1) instanceof CssToken data
                && data.is(CssToken.Kind.STRING)) {
              return StyleValue.of(data.text());
            }
          }
          return Grammars.keywords("none").read(value, style, isAttribute);
        });
  }
}
