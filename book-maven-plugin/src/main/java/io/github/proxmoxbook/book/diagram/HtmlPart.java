package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.CssColor;
import io.github.proxmoxbook.book.diagram.css.Numbers;
import java.awt.geom.Rectangle2D;
import org.w3c.dom.Element;

/** What is drawn for HTML, with its place in pixels. */
sealed interface HtmlPart {
  /** Returns the same at another place. */
  HtmlPart moved(double dx, double dy);

  /** Returns the same with an opacity. */
  HtmlPart faded(double opacity);

  /** Draws it into a group. */
  void draw(Element group, Element origin);

  /**
   * The ground behind a block or some text, and the line around it.
   *
   * @param line the width of the line; 0 for none
   * @param radius of the corners
   */
  record Ground(
      double x,
      double y,
      double width,
      double height,
      CssColor color,
      double line,
      CssColor lineColor,
      double radius)
      implements HtmlPart {
    @Override
    public HtmlPart moved(double dx, double dy) {
      return new Ground(x + dx, y + dy, width, height, color, line, lineColor, radius);
    }

    @Override
    public HtmlPart faded(double opacity) {
      return new Ground(
          x, y, width, height, faded(color, opacity), line, faded(lineColor, opacity), radius);
    }

    private static CssColor faded(CssColor color, double opacity) {
      return new CssColor(color.red(), color.green(), color.blue(), color.alpha() * opacity);
    }

    @Override
    public void draw(Element group, Element origin) {
      Element rect = BasicShape.rect(new Rectangle2D.Double(x, y, width, height), origin);
      rect.setAttribute("fill", color.hex());
      rect.setAttribute("fill-opacity", Numbers.text(color.alpha()));
      rect.setAttribute("stroke", line > 0 ? lineColor.hex() : "none");
      if (line > 0) {
        rect.setAttribute("stroke-width", Numbers.text(line));
        rect.setAttribute("stroke-opacity", Numbers.text(lineColor.alpha()));
      }
      if (radius > 0) {
        rect.setAttribute("rx", Numbers.text(radius));
      }
      group.appendChild(rect);
    }
  }

  /**
   * A line of text.
   *
   * @param x its left end
   * @param y its baseline
   * @param opacity of the whole line
   */
  record Line(double x, double y, HtmlLine line, String align, TextMetrics metrics, double opacity)
      implements HtmlPart {
    @Override
    public HtmlPart moved(double dx, double dy) {
      return new Line(x + dx, y + dy, line, align, metrics, opacity);
    }

    @Override
    public HtmlPart faded(double by) {
      return new Line(x, y, line, align, metrics, opacity * by);
    }

    @Override
    public void draw(Element group, Element origin) {
      grounds(group, origin);
      if (line.pieces().stream().allMatch(piece -> piece.text().isBlank())) {
        return;
      }
      Element text = Elements.create("text", origin);
      // Anchored as it is aligned, so that it stays in its box in another font, too.
      double part = align.equals("center") ? 0.5 : align.equals("right") ? 1 : 0;
      text.setAttribute("x", Numbers.text(x + part * line.width()));
      text.setAttribute("y", Numbers.text(y));
      text.setAttribute("text-anchor", part == 0 ? "start" : part == 1 ? "end" : "middle");
      text.setAttribute("stroke", "none");
      text.setAttribute("fill-opacity", "1");
      text.setAttribute("visibility", "visible");
      text.setAttribute("white-space", "pre");
      if (opacity < 1) {
        text.setAttribute("opacity", Numbers.text(opacity));
      }
      group.appendChild(text);
      for (HtmlLine.Piece piece : line.pieces()) {
        Element span = Elements.create("tspan", origin);
        style(span, piece);
        span.appendChild(origin.getOwnerDocument().createTextNode(piece.text()));
        text.appendChild(span);
      }
    }

    private void grounds(Element group, Element origin) {
      double at = x;
      for (HtmlLine.Piece piece : line.pieces()) {
        if (piece.background().alpha() > 0 && piece.style().isVisible()) {
          TextMetrics.Style style = piece.style().metricsStyle();
          double ascent = metrics.ascent(style);
          double height = ascent + metrics.descent(style);
          CssColor color = piece.background();
          new Ground(at, y - ascent, piece.width(), height, color, 0, color, 0).draw(group, origin);
        }
        at += piece.width();
      }
    }

    private static void style(Element span, HtmlLine.Piece piece) {
      HtmlText style = piece.style();
      span.setAttribute("fill", style.color().hex());
      if (style.color().alpha() < 1) {
        span.setAttribute("fill-opacity", Numbers.text(style.color().alpha()));
      }
      span.setAttribute("font-size", Numbers.text(style.size()));
      span.setAttribute("font-weight", Integer.toString(style.weight()));
      span.setAttribute("font-style", style.isItalic() ? "italic" : "normal");
      span.setAttribute("font-family", family(style.family()));
      if (!style.isVisible()) {
        span.setAttribute("visibility", "hidden");
      }
      if (!style.decoration().equals("none")) {
        span.setAttribute("text-decoration", style.decoration());
      }
      if (!piece.shift().isEmpty()) {
        span.setAttribute("baseline-shift", piece.shift());
      }
    }

    private static String family(String css) {
      try {
        return FontGrammars.family(
                io.github.proxmoxbook.book.diagram.css.CssText.trim(
                    io.github.proxmoxbook.book.diagram.css.CssReader.parts(css)),
                null,
                false)
            .text();
      } catch (io.github.proxmoxbook.book.diagram.css.CssSyntaxException e) {
        // Browsers ignore it, too.
        return "sans-serif";
      }
    }
  }
}
