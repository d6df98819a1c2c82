package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes small capitals as capitals in a smaller size, as browsers do where the font has none. */
final class SmallCaps implements Rewrite {
  /** The size of made small capitals in browsers, as a part of the font's. */
  private static final double SIZE = 0.7;

  private static final Pattern SMALL = Pattern.compile("\\p{Ll}+");
  private static final Set<String> TEXT = Set.of("text", "tspan", "a", "textPath");

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    List<Element> elements = diagram.elements();
    for (Element element : elements) {
      boolean isSmall =
          TEXT.contains(element.getLocalName())
              && Elements.inherited(element, "font-variant", "normal").equals("small-caps");
      if (isSmall) {
        for (Node node : ParsedDiagram.children(element).toList()) {
          if (node instanceof Text text) {
            split(element, text);
          }
        }
      }
    }
    elements.forEach(element -> element.removeAttribute("font-variant"));
  }

  private static void split(Element parent, Text text) {
    String value = text.getNodeValue();
    Matcher small = SMALL.matcher(value);
    int end = 0;
    while (small.find()) {
      insert(parent, text, value.substring(end, small.start()));
      Element span = Elements.create("tspan", parent);
      span.setAttribute("font-size", Numbers.text(Geometry.fontSize(parent) * SIZE));
      String capitals = small.group().toUpperCase(Locale.ROOT);
      span.appendChild(parent.getOwnerDocument().createTextNode(capitals));
      parent.insertBefore(span, text);
      end = small.end();
    }
    text.setNodeValue(value.substring(end));
  }

  private static void insert(Element parent, Text before, String value) {
    if (!value.isEmpty()) {
      parent.insertBefore(parent.getOwnerDocument().createTextNode(value), before);
    }
  }
}
