package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.Viewport;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The box around a text, as far as it is made of lines that each begin at one place. */
final class TextBox {
  private final TextMetrics metrics;
  private final Viewport view;
  private Rectangle2D box;
  private double x;
  private double y;
  private double width;
  private double ascent;
  private double descent;
  private String anchor = "start";

  private TextBox(TextMetrics metrics, Viewport view) {
    this.metrics = metrics;
    this.view = view;
  }

  /** Returns the box; empty for text along a path and vertical text. */
  static Optional<Rectangle2D> of(Element text, TextMetrics metrics) {
    boolean isTurned =
        Elements.inherited(text, "writing-mode", "").equals("tb")
            || text.getElementsByTagNameNS(Namespaces.SVG, "textPath").getLength() > 0;
    if (isTurned) {
      return Optional.empty();
    }
    TextBox box = new TextBox(metrics, Geometry.viewport(text));
    box.content(text);
    box.finish();
    return Optional.ofNullable(box.box);
  }

  private void content(Element element) {
    boolean isNew = Elements.has(element, "x") || Elements.has(element, "y");
    if (isNew) {
      finish();
    }
    x = Elements.has(element, "x") ? first(element, "x", view.width()) : x;
    y = Elements.has(element, "y") ? first(element, "y", view.height()) : y;
    x += first(element, "dx", view.width());
    y += first(element, "dy", view.height());
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text run) {
        TextMetrics.Style style = TextMetrics.style(element);
        anchor = Elements.inherited(element, "text-anchor", "start");
        width += metrics.width(run.getNodeValue(), style);
        ascent = Math.max(ascent, metrics.ascent(style));
        descent = Math.max(descent, metrics.descent(style));
      } else if (node instanceof Element span) {
        content(span);
      }
    }
  }

  private double first(Element element, String name, double whole) {
    String list = Elements.attribute(element, name, "").strip();
    if (list.isEmpty()) {
      return 0;
    }
    Element probe = Elements.create("rect", element);
    element.appendChild(probe);
    probe.setAttribute("x", list.split("[\\s,]+")[0]);
    double value = Geometry.number(probe, "x", 0, whole, view);
    element.removeChild(probe);
    return value;
  }

  private void finish() {
    if (width > 0) {
      double part = anchor.equals("middle") ? 0.5 : anchor.equals("end") ? 1 : 0;
      Rectangle2D line =
          new Rectangle2D.Double(x - part * width, y - ascent, width, ascent + descent);
      box = box == null ? line : box.createUnion(line);
      x += width * (1 - part);
    }
    width = 0;
    ascent = 0;
    descent = 0;
  }
}
