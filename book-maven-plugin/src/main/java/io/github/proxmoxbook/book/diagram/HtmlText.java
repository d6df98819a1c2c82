package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.Calculation;
import io.github.proxmoxbook.book.diagram.css.ColorParser;
import io.github.proxmoxbook.book.diagram.css.CssColor;
import io.github.proxmoxbook.book.diagram.css.CssPart;
import io.github.proxmoxbook.book.diagram.css.CssReader;
import io.github.proxmoxbook.book.diagram.css.CssSyntaxException;
import io.github.proxmoxbook.book.diagram.css.CssText;
import io.github.proxmoxbook.book.diagram.css.LengthContext;
import io.github.proxmoxbook.book.diagram.css.Quantity;
import io.github.proxmoxbook.book.diagram.css.Viewport;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * How text of HTML is set: what elements inherit.
 *
 * @param family the value of {@code font-family}
 * @param size in pixels; 0 hides text
 * @param weight from 100 to 900
 * @param isItalic whether it is slanted
 * @param color its colour
 * @param decoration lines, as in {@code text-decoration}
 * @param lineHeight a factor of the size if positive, pixels if negative, 0 for the font's own
 * @param align {@code left}, {@code center} or {@code right}
 * @param whiteSpace the value of {@code white-space}
 * @param transform the value of {@code text-transform}
 * @param isVisible whether it is painted
 */
record HtmlText(
    String family,
    double size,
    int weight,
    boolean isItalic,
    CssColor color,
    String decoration,
    double lineHeight,
    String align,
    String whiteSpace,
    String transform,
    boolean isVisible) {
  private static final Set<String> BOLD = Set.of("bold", "bolder");

  /** Returns what an element of SVG hands down to HTML inside it. */
  static HtmlText of(Element svg) {
    String weight = Elements.inherited(svg, "font-weight", "400");
    return new HtmlText(
        Elements.inherited(svg, "font-family", "sans-serif"),
        Geometry.fontSize(svg),
        weight.matches("\\d+") ? Integer.parseInt(weight) : 400,
        !Elements.inherited(svg, "font-style", "normal").equals("normal"),
        color(Elements.inherited(svg, "color", "#000000"), CssColor.BLACK),
        // It is not inherited, but the lines go on through what is inside (CSS Text Decoration, 2).
        Elements.inherited(svg, "text-decoration", "none"),
        0,
        "left",
        Elements.inherited(svg, "white-space", "normal"),
        "none",
        Elements.inherited(svg, "visibility", "visible").equals("visible"));
  }

  /** Returns the style inside an element of HTML. */
  HtmlText inside(Element element) {
    Map<String, String> css = HtmlStyle.of(element);
    double newSize = size(css.get("font-size"));
    String align = css.getOrDefault("text-align", this.align);
    return new HtmlText(
        css.getOrDefault("font-family", family),
        newSize,
        weight(css.get("font-weight")),
        css.containsKey("font-style")
            ? !css.get("font-style").equals("normal") && !css.get("font-style").equals("inherit")
            : isItalic,
        color(css.get("color"), color),
        decoration(css.get("text-decoration")),
        lineHeight(css.get("line-height"), newSize),
        align.endsWith("start") || align.equals("justify") || align.equals("inherit")
            ? align.equals("inherit") ? this.align : "left"
            : align.endsWith("center") ? "center" : align.endsWith("end") ? "right" : align,
        css.getOrDefault("white-space", whiteSpace),
        css.getOrDefault("text-transform", transform),
        css.getOrDefault("visibility", isVisible ? "visible" : "hidden").equals("visible"));
  }

  private double size(String value) {
    if (value == null || value.equals("inherit")) {
      return size;
    }
    StyleContext context =
        StyleContext.initial(Viewport.NONE).withFont(size, StyleContext.MEDIUM, weight);
    try {
      String text = FontGrammars.size(CssReader.parts(value), context, false).text();
      return FontGrammars.pixels(text, context);
    } catch (CssSyntaxException e) {
      // Browsers ignore it, too.
      return size;
    }
  }

  private int weight(String value) {
    if (value == null || value.equals("inherit")) {
      return weight;
    }
    return BOLD.contains(value) ? 700 : value.matches("\\d+") ? Integer.parseInt(value) : 400;
  }

  private String decoration(String value) {
    if (value == null || value.startsWith("none") || value.equals("inherit")) {
      return decoration;
    }
    try {
      return TextGrammars.decoration(CssReader.parts(value), null, false).text();
    } catch (CssSyntaxException e) {
      // Browsers ignore it, too.
      return decoration;
    }
  }

  private double lineHeight(String value, double newSize) {
    if (value == null || value.equals("inherit")) {
      return lineHeight;
    }
    try {
      CssPart part = Grammars.single(CssReader.parts(value));
      LengthContext context = new LengthContext(newSize, StyleContext.MEDIUM, Viewport.NONE);
      Quantity height = Calculation.of(part, context);
      boolean isFactor = height.kind() == Quantity.Kind.NUMBER;
      return isFactor ? height.value() : -(height.value() + height.percent() / 100 * newSize);
    } catch (CssSyntaxException e) {
      // normal, or what browsers ignore.
      return 0;
    }
  }

  /** Returns the first colour in a value; the other one if there is none. */
  static CssColor color(String value, CssColor otherwise) {
    if (value != null) {
      for (CssPart part : CssText.solid(CssReader.parts(value))) {
        try {
          return new ColorParser(otherwise).color(part);
        } catch (CssSyntaxException e) {
          // Another part of a shorthand.
          continue;
        }
      }
    }
    return otherwise;
  }

  boolean wraps() {
    return !whiteSpace.equals("nowrap") && !whiteSpace.equals("pre");
  }

  boolean keepsSpaces() {
    return whiteSpace.startsWith("pre") && !whiteSpace.equals("pre-line")
        || whiteSpace.equals("break-spaces");
  }

  boolean keepsLines() {
    return whiteSpace.startsWith("pre") || whiteSpace.equals("break-spaces");
  }

  TextMetrics.Style metricsStyle() {
    return new TextMetrics.Style(family, size, weight >= 600);
  }
}
