package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.ColorParser;
import io.github.proxmoxbook.book.diagram.css.CssColor;
import io.github.proxmoxbook.book.diagram.css.CssPart;
import io.github.proxmoxbook.book.diagram.css.CssReader;
import io.github.proxmoxbook.book.diagram.css.CssSyntaxException;
import io.github.proxmoxbook.book.diagram.css.CssText;
import io.github.proxmoxbook.book.diagram.css.Declaration;
import io.github.proxmoxbook.book.diagram.css.Numbers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Chooses among the declarations for one element and writes them as attributes. */
final class ElementStyle {
  private static final Set<String> NOTHING_SAID = Set.of("unset", "revert", "revert-layer");

  private final Element element;
  private final Reporter reporter;
  private final Map<String, StyleValue> values = new LinkedHashMap<>();

  ElementStyle(Element element, Reporter reporter) {
    this.element = element;
    this.reporter = reporter;
  }

  /**
   * Writes the style of the element.
   *
   * @param candidates what is said of it, the weightiest last
   * @param inherited what it inherits, with its own variables
   * @return what its children inherit
   */
  StyleContext write(List<StyleCandidate> candidates, StyleContext inherited) {
    Map<String, List<StyleCandidate>> byName =
        StyleDeclarations.byName(candidates, inherited, element, reporter);
    for (Attr attribute : Css.attributes(element)) {
      if (StyleProperties.isPresentation(attribute.getName())) {
        element.removeAttribute(attribute.getName());
      }
    }
    element.removeAttribute("style");
    element.removeAttribute("class");
    StyleContext style = font(byName, inherited);
    style = color(byName, style);
    for (Map.Entry<String, List<StyleCandidate>> entry : byName.entrySet()) {
      choose(entry.getKey(), entry.getValue(), style);
    }
    StyleContext own = inks(style, inherited);
    ownOpacity("stop-color", "stop-opacity", own);
    ownOpacity("flood-color", "flood-opacity", own);
    ownOpacity("lighting-color", null, own);
    if (values.containsKey("color")) {
      values.put("color", StyleValue.of(own.color().hex()));
    }
    values.remove("text-rendering");
    TransformParts.join(values, element);
    values.forEach((name, value) -> element.setAttribute(name, value.text()));
    RootWidth.limit(element, byName, style);
    return own;
  }

  /** The size and weight of the font come first: other values depend on them. */
  private StyleContext font(Map<String, List<StyleCandidate>> byName, StyleContext inherited) {
    boolean isRoot = element.getParentNode().getParentNode() == null;
    double size = inherited.fontSize();
    int weight = inherited.fontWeight();
    choose("font-size", byName.remove("font-size"), inherited);
    choose("font-weight", byName.remove("font-weight"), inherited);
    try {
      if (isKnown("font-size")) {
        size = FontGrammars.pixels(values.get("font-size").text(), inherited);
      }
    } catch (CssSyntaxException e) {
      throw new IllegalStateException("a font size that was read before", e);
    }
    if (isKnown("font-weight")) {
      weight = Integer.parseInt(values.get("font-weight").text());
    }
    return inherited.withFont(size, isRoot ? size : inherited.rootFontSize(), weight);
  }

  private StyleContext color(Map<String, List<StyleCandidate>> byName, StyleContext style) {
    choose("color", byName.remove("color"), style);
    StyleValue value = values.get("color");
    if (value == null || value.isCurrentColor() || value.text().equals("inherit")) {
      values.remove("color");
      return style;
    }
    try {
      CssColor opaque = new ColorParser(style.color()).color(CssReader.parts(value.text()).get(0));
      return style.with(new CssColor(opaque.red(), opaque.green(), opaque.blue(), value.alpha()));
    } catch (CssSyntaxException e) {
      throw new IllegalStateException("a colour that was read before", e);
    }
  }

  private boolean isKnown(String name) {
    return values.containsKey(name) && !values.get(name).text().equals("inherit");
  }

  private void choose(String name, List<StyleCandidate> candidates, StyleContext style) {
    StyleProperty property = StyleProperties.get(name);
    if (candidates == null || property == null) {
      return;
    }
    for (int i = candidates.size() - 1; i >= 0; i--) {
      StyleCandidate candidate = candidates.get(i);
      Declaration declaration = candidate.declaration();
      try {
        StyleValue value = value(property, candidate, style);
        if (value != null) {
          values.put(name, value);
          if (!candidate.isAttribute()) {
            Places.remember(element, name, candidate.offset());
          }
        }
        return;
      } catch (CssSyntaxException e) {
        StyleDeclarations.reportInvalid(element, candidate, declaration, reporter);
      }
    }
  }

  /** Returns a value; null if the property is as if nothing was said. */
  private static StyleValue value(
      StyleProperty property, StyleCandidate candidate, StyleContext style)
      throws CssSyntaxException {
    List<CssPart> parts = candidate.declaration().value();
    String text = CssText.of(parts);
    if (NOTHING_SAID.contains(text)) {
      return null;
    }
    if (text.equals("initial")) {
      return property.isInherited() ? StyleValue.of(property.initial()) : null;
    }
    if (text.equals("inherit")) {
      return StyleValue.of("inherit");
    }
    return property.grammar().read(parts, style, candidate.isAttribute());
  }

  private StyleContext inks(StyleContext style, StyleContext inherited) {
    return style.with(
        ink("fill", style, inherited, style.fill()),
        ink("stroke", style, inherited, style.stroke()));
  }

  /** Moves the alpha of a colour into the opacity beside it, as SVG 1.1 has no such colours. */
  private StyleContext.Ink ink(
      String name, StyleContext style, StyleContext inherited, StyleContext.Ink before) {
    StyleValue paint = values.get(name);
    StyleValue opacity = values.get(name + "-opacity");
    boolean isOwn = paint != null && !paint.text().equals("inherit");
    boolean hasOpacity = opacity != null && !opacity.text().equals("inherit");
    StyleContext.Ink ink =
        new StyleContext.Ink(
            isOwn ? paint.alpha() : before.alpha(),
            hasOpacity ? Double.parseDouble(opacity.text()) : before.opacity(),
            isOwn ? paint.isCurrentColor() : before.isCurrent());
    double product = ink.product(style.color());
    if (hasOpacity || product != before.product(inherited.color())) {
      values.put(name + "-opacity", StyleValue.of(Numbers.text(product)));
    }
    if (!isOwn && ink.isCurrent() && values.containsKey("color")) {
      // The keyword is inherited, not the colour it meant further up (CSS Color 4, 15.2).
      values.put(name, StyleValue.of(StyleValue.CURRENT));
    }
    return ink;
  }

  private void ownOpacity(String color, String opacity, StyleContext style) {
    StyleValue value = values.get(color);
    double alpha =
        value == null ? 1 : value.isCurrentColor() ? style.color().alpha() : value.alpha();
    if (alpha < 1 && opacity != null) {
      StyleValue own = values.get(opacity);
      double product = alpha * (own == null ? 1 : Double.parseDouble(own.text()));
      values.put(opacity, StyleValue.of(Numbers.text(product)));
    }
  }
}
