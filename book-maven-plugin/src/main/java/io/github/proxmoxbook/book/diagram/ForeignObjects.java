package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.Numbers;
import io.github.proxmoxbook.book.diagram.css.Viewport;
import org.w3c.dom.Element;

/** Draws simple HTML inside a diagram as text of SVG: labels of Mermaid, draw.io and others. */
final class ForeignObjects implements Rewrite {
  private final TextMetrics metrics;

  ForeignObjects(TextMetrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    for (Element element : diagram.elements()) {
      if (Elements.is(element, "foreignObject") && element.getParentNode() != null) {
        replace(element, reporter);
      }
    }
  }

  private void replace(Element foreign, Reporter reporter) {
    Element unknown = HtmlTags.firstUnknown(foreign);
    if (unknown != null) {
      reporter.unsupported(
          unknown,
          "<" + unknown.getTagName() + "> in HTML inside SVG",
          "use <text> and <tspan>, or only div, p, span, br and the like");
      Elements.remove(foreign);
      return;
    }
    Viewport view = Geometry.viewport(foreign);
    double width = Geometry.number(foreign, "width", 0, view.width(), view);
    double height = Geometry.number(foreign, "height", 0, view.height(), view);
    double x = Geometry.number(foreign, "x", 0, view.width(), view);
    double y = Geometry.number(foreign, "y", 0, view.height(), view);
    HtmlText style = HtmlText.of(foreign);
    Element group = Elements.create("g", foreign);
    foreign.getParentNode().replaceChild(group, foreign);
    for (String name : new String[] {"opacity", "display", "id", "clip-path", "mask", "filter"}) {
      Elements.move(name, foreign, group);
    }
    if (width > 0 && height > 0) {
      HtmlLayout.Box box =
          new HtmlLayout(metrics, height).blocks(foreign, style.inside(foreign), width);
      box.parts().forEach(part -> part.draw(group, foreign));
    }
    String own = Elements.attribute(foreign, "transform", "");
    String move = "translate(" + Numbers.text(x) + " " + Numbers.text(y) + ")";
    group.setAttribute("transform", (own + " " + move).strip());
    for (String name : new String[] {"transform-origin", "transform-box"}) {
      Elements.move(name, foreign, group);
    }
  }
}
