package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.ColorParser;
import io.github.proxmoxbook.book.diagram.css.CssColor;
import io.github.proxmoxbook.book.diagram.css.CssPart;
import io.github.proxmoxbook.book.diagram.css.CssReader;
import io.github.proxmoxbook.book.diagram.css.CssSyntaxException;
import io.github.proxmoxbook.book.diagram.css.CssText;
import io.github.proxmoxbook.book.diagram.css.Numbers;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Draws the background colour that CSS gives to the root element as a rectangle behind all. */
final class RootBackground implements Rewrite {
  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    for (Element element : diagram.elements()) {
      String value = Elements.attribute(element, "background-color", "");
      element.removeAttribute("background-color");
      if (element == diagram.root() && !value.isEmpty()) {
        color(value).ifPresent(color -> draw(diagram, color));
        if (value.contains("gradient(")) {
          reporter.ignored(element, "a background with a gradient", "draw it as a <rect>");
        }
      }
    }
  }

  private static Optional<CssColor> color(String value) {
    for (CssPart part : CssText.solid(CssReader.parts(value))) {
      try {
        CssColor color = new ColorParser(CssColor.BLACK).color(part);
        return color.alpha() == 0 ? Optional.empty() : Optional.of(color);
      } catch (CssSyntaxException e) {
        // Another part of the shorthand, such as no-repeat.
        continue;
      }
    }
    return Optional.empty();
  }

  private static void draw(ParsedDiagram diagram, CssColor color) {
    Element root = diagram.root();
    DiagramSize size = DiagramSize.of(root).orElseThrow();
    Rectangle2D box =
        Geometry.viewBox(root)
            .map(view -> covering(view, size))
            .orElse(new Rectangle2D.Double(0, 0, size.width(), size.height()));
    Element rect = Elements.create("rect", root);
    rect.setAttribute("x", Numbers.text(box.getX()));
    rect.setAttribute("y", Numbers.text(box.getY()));
    rect.setAttribute("width", Numbers.text(box.getWidth()));
    rect.setAttribute("height", Numbers.text(box.getHeight()));
    rect.setAttribute("fill", color.hex());
    rect.setAttribute("fill-opacity", Numbers.text(color.alpha()));
    rect.setAttribute("stroke", "none");
    Node first = root.getFirstChild();
    while (first instanceof Element e
        && java.util.Set.of("title", "desc", "metadata").contains(e.getLocalName())) {
      first = first.getNextSibling();
    }
    root.insertBefore(rect, first);
  }

  /** The box that fills the picture even where viewBox has another ratio. */
  private static Rectangle2D covering(Rectangle2D view, DiagramSize size) {
    double width = Math.max(view.getWidth(), view.getHeight() * size.width() / size.height());
    double height = Math.max(view.getHeight(), view.getWidth() * size.height() / size.width());
    return new Rectangle2D.Double(
        view.getCenterX() - width / 2, view.getCenterY() - height / 2, width, height);
  }
}
