package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.Calculation;
import io.github.proxmoxbook.book.diagram.css.CssPart;
import io.github.proxmoxbook.book.diagram.css.CssReader;
import io.github.proxmoxbook.book.diagram.css.CssSyntaxException;
import io.github.proxmoxbook.book.diagram.css.CssText;
import io.github.proxmoxbook.book.diagram.css.LengthContext;
import io.github.proxmoxbook.book.diagram.css.Quantity;
import io.github.proxmoxbook.book.diagram.css.Viewport;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** What a block of HTML says about its own size and place. */
final class HtmlBox {
  private static final Set<String> BLOCKS =
      Set.of(
          "div",
          "p",
          "ul",
          "ol",
          "li",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "pre",
          "center",
          "section",
          "article",
          "body",
          "blockquote",
          "html",
          "figure",
          "header",
          "footer");

  private static final List<String> SIDES = List.of("top", "right", "bottom", "left");

  private final Element element;
  private final Map<String, String> css;
  private final double fontSize;
  private final double outer;

  /**
   * Creates the box of an element.
   *
   * @param fontSize of the element, in pixels
   * @param outer the width around it, of which percentages are parts
   */
  HtmlBox(Element element, double fontSize, double outer) {
    this.element = element;
    this.css = HtmlStyle.of(element);
    this.fontSize = fontSize;
    this.outer = outer;
  }

  /** Returns the value of {@code display}, after the element's name if nothing is said. */
  String display() {
    String value = css.getOrDefault("display", "");
    return value.isEmpty() ? BLOCKS.contains(element.getLocalName()) ? "block" : "inline" : value;
  }

  /** Returns the width around it, of which percentages are parts. */
  double outer() {
    return outer;
  }

  String get(String property, String otherwise) {
    return css.getOrDefault(property, otherwise);
  }

  /** Returns a length in pixels; the other one if nothing is said, or nothing that is known. */
  double length(String property, double otherwise) {
    return css.containsKey(property)
        ? length(CssReader.parts(css.get(property)), otherwise)
        : otherwise;
  }

  private double length(List<CssPart> parts, double otherwise) {
    try {
      Quantity value =
          Calculation.of(
              Grammars.single(parts),
              new LengthContext(fontSize, StyleContext.MEDIUM, Viewport.NONE));
      return value.value() + value.percent() / 100 * outer;
    } catch (CssSyntaxException e) {
      // auto, max-content and the like.
      return otherwise;
    }
  }

  /** Returns the width of a side of the margin or padding. */
  double side(String property, String side) {
    String own = property + "-" + side;
    if (css.containsKey(own)) {
      return length(own, 0);
    }
    if (!css.containsKey(property)) {
      boolean isList = element.getLocalName().equals("ul") || element.getLocalName().equals("ol");
      return isList && property.equals("padding") && side.equals("left") ? 40 : 0;
    }
    List<List<CssPart>> words = CssText.words(CssReader.parts(css.get(property)));
    int index = SIDES.indexOf(side);
    if (index >= words.size()) {
      index = index == 3 && words.size() > 1 ? 1 : index == 2 && words.size() > 0 ? 0 : 0;
    }
    return words.isEmpty() ? 0 : length(words.get(index), 0);
  }
}
