package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.ColorParser;
import io.github.proxmoxbook.book.diagram.css.CssColor;
import io.github.proxmoxbook.book.diagram.css.CssReader;
import io.github.proxmoxbook.book.diagram.css.CssSyntaxException;
import java.util.List;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Replaces {@code feDropShadow} by the primitives that it stands for. */
final class DropShadows implements Rewrite {
  private static final List<String> REGION =
      List.of("x", "y", "width", "height", "color-interpolation-filters");

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    int count = 0;
    for (Element element : diagram.elements()) {
      if (Elements.is(element, "feDropShadow")
          && element.getParentNode() instanceof Element filter) {
        replace(element, filter, "book-shadow-" + ++count + "-");
      }
    }
  }

  private static void replace(Element shadow, Element filter, String prefix) {
    String in = Elements.attribute(shadow, "in", "");
    Node before = shadow.getPreviousSibling();
    CssColor color = color(Elements.attribute(shadow, "flood-color", "#000000"), shadow);
    double opacity = Double.parseDouble(Elements.attribute(shadow, "flood-opacity", "1"));
    Element last =
        Filters.shadow(
            filter,
            shadow,
            in,
            Elements.attribute(shadow, "stdDeviation", "2"),
            number(shadow, "dx"),
            number(shadow, "dy"),
            new CssColor(color.red(), color.green(), color.blue(), opacity),
            prefix);
    Elements.move("result", shadow, last);
    Node node = before == null ? filter.getFirstChild() : before.getNextSibling();
    for (; node != shadow; node = node.getNextSibling()) {
      if (node instanceof Element primitive) {
        copyRegion(shadow, primitive);
      }
    }
    filter.removeChild(shadow);
  }

  private static void copyRegion(Element shadow, Element primitive) {
    for (Attr attribute : Css.attributes(shadow)) {
      if (REGION.contains(attribute.getName())) {
        primitive.setAttribute(attribute.getName(), attribute.getValue());
      }
    }
  }

  private static double number(Element shadow, String name) {
    return Geometry.number(shadow, name, 2, 0, Geometry.viewport(shadow));
  }

  private static CssColor color(String value, Element shadow) {
    String name =
        value.equals(StyleValue.CURRENT) ? Elements.inherited(shadow, "color", "#000000") : value;
    try {
      return new ColorParser(CssColor.BLACK).color(CssReader.parts(name).get(0));
    } catch (CssSyntaxException e) {
      throw new IllegalStateException("a colour that was read before: " + name, e);
    }
  }
}
