package io.github.proxmoxbook.book.diagram;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Lays out the simple HTML that tools write for labels: blocks, inline text, one level of flex
 * boxes for centring. Places are relative to the upper left corner of the block that is laid out.
 */
final class HtmlLayout {
  private final TextMetrics metrics;
  private final double outerHeight;

  /**
   * Creates a layout.
   *
   * @param outerHeight of which heights in percent are parts, in pixels
   */
  HtmlLayout(TextMetrics metrics, double outerHeight) {
    this.metrics = metrics;
    this.outerHeight = outerHeight;
  }

  /**
   * A box that was laid out.
   *
   * @param width of what is in it, in pixels
   * @param height in pixels
   * @param parts what is to be drawn
   */
  record Box(double width, double height, List<HtmlPart> parts) {
    Box moved(double dx, double dy) {
      return new Box(width, height, parts.stream().map(part -> part.moved(dx, dy)).toList());
    }
  }

  /** Lays out the children of an element as blocks below each other. */
  Box blocks(Element parent, HtmlText style, double width) {
    List<HtmlPart> parts = new ArrayList<>();
    double y = 0;
    double used = 0;
    double margin = 0;
    HtmlLines lines = null;
    for (Node node : ParsedDiagram.children(parent).toList()) {
      if (!(node instanceof Element element) || !isBlock(element, style)) {
        if (node instanceof Text || node instanceof Element) {
          lines = lines == null ? new HtmlLines(metrics, width) : lines;
          lines.add(node, style);
        }
        continue;
      }
      Box before = lines(lines, style, width);
      lines = null;
      HtmlBox box = new HtmlBox(element, style.inside(element).size(), width);
      double top = box.side("margin", "top");
      y += before.height() > 0 ? margin : 0;
      before.moved(0, y).parts().forEach(parts::add);
      y += before.height();
      margin = before.height() > 0 ? 0 : margin;
      y += Math.max(margin, top);
      Box inner = block(element, box, style, width);
      inner.moved(0, y).parts().forEach(parts::add);
      y += inner.height();
      used = Math.max(used, Math.max(before.width(), inner.width()));
      margin = box.side("margin", "bottom");
    }
    Box rest = lines(lines, style, width);
    if (rest.height() > 0) {
      y += margin;
      margin = 0;
    }
    rest.moved(0, y).parts().forEach(parts::add);
    return new Box(Math.max(used, rest.width()), y + rest.height() + margin, parts);
  }

  private static boolean isBlock(Element element, HtmlText style) {
    String display = new HtmlBox(element, style.size(), 0).display();
    if (!display.startsWith("inline")
        || display.equals("inline-block")
        || display.equals("inline-flex")) {
      return !display.equals("none") && !display.equals("contents");
    }
    // An inline element around blocks, as <span><p>…</p></span>.
    return ParsedDiagram.children(element)
        .anyMatch(child -> child instanceof Element inner && isBlock(inner, style));
  }

  /** Lays out one block with its frame; margins above and below are left to its parent. */
  private Box block(Element element, HtmlBox box, HtmlText outer, double available) {
    HtmlText style = outer.inside(element);
    HtmlFrame frame = HtmlFrame.of(box, style.color());
    String display = box.display();
    double own = box.length("width", -1);
    if (own >= 0 && box.get("box-sizing", "").equals("border-box")) {
      own = Math.max(0, own - frame.inside());
    }
    double room = own >= 0 ? own : Math.max(0, available - frame.across());
    double width = Math.min(room, Math.max(0, box.length("max-width", Double.MAX_VALUE)));
    Box inner = contents(element, box, style, width);
    double shift = 0;
    boolean isNarrow = inner.width() < width && display.startsWith("inline-");
    if (isNarrow && own < 0) {
      // Its lines were set in the whole width: it is as wide as they are, and moves as a whole.
      width = inner.width();
      inner = contents(element, box, style, width);
      shift = offset(outer.align(), available - frame.across(), width);
    }
    double height = height(box, display, inner);
    if (display.equals("table")) {
      inner = inner.moved(0, offset(cellAlign(element), height, inner.height()));
    }
    return frame.around(inner, width, height, shift);
  }

  private Box contents(Element element, HtmlBox box, HtmlText style, double width) {
    return box.display().endsWith("flex")
        ? flex(element, box, style, width)
        : blocks(element, style, width);
  }

  private double height(HtmlBox box, String display, Box inner) {
    String value = box.get("height", "");
    if (value.endsWith("%")) {
      double part = box.length("height", 0) / box.outer();
      return display.equals("table")
          ? Math.max(inner.height(), part * outerHeight)
          : inner.height();
    }
    double height = box.length("height", inner.height());
    return display.startsWith("table") ? Math.max(height, inner.height()) : height;
  }

  /** How a table places what is in its only cell, as {@code align-items} would. */
  private static String cellAlign(Element table) {
    return ParsedDiagram.children(table)
        .filter(Element.class::isInstance)
        .map(cell -> HtmlStyle.of((Element) cell).getOrDefault("vertical-align", "top"))
        .findFirst()
        .map(align -> align.equals("middle") ? "center" : align.equals("bottom") ? "end" : "start")
        .orElse("start");
  }

  /** A flex box with its children in a row, or in a column (CSS Flexbox 1, 8). */
  private Box flex(Element element, HtmlBox box, HtmlText style, double width) {
    List<Box> items = new ArrayList<>();
    boolean isColumn = box.get("flex-direction", "row").startsWith("column");
    double total = 0;
    double tallest = 0;
    double widest = 0;
    for (Node node : ParsedDiagram.children(element).toList()) {
      Box item = item(node, style, width);
      if (item != null) {
        items.add(item);
        total += isColumn ? item.height() : item.width();
        tallest = Math.max(tallest, item.height());
        widest = Math.max(widest, item.width());
      }
    }
    double height = box.length("height", isColumn ? total : tallest);
    String along = box.get("justify-content", "start");
    String across = box.get("align-items", "stretch");
    double at = offset(along, isColumn ? height : width, total);
    List<HtmlPart> parts = new ArrayList<>();
    for (Box item : items) {
      double side =
          isColumn ? offset(across, width, item.width()) : offset(across, height, item.height());
      item.moved(isColumn ? side : at, isColumn ? at : side).parts().forEach(parts::add);
      at += isColumn ? item.height() : item.width();
    }
    return new Box(isColumn ? widest : total, height, parts);
  }

  /** Lays out a child of a flex box in the width it needs; null for white space. */
  private Box item(Node node, HtmlText style, double width) {
    if (node instanceof Text text) {
      if (text.getNodeValue().isBlank()) {
        return null;
      }
      HtmlLines lines = new HtmlLines(metrics, width);
      lines.add(text, style);
      return lines(lines, style, width);
    }
    if (!(node instanceof Element element)) {
      return null;
    }
    HtmlBox box = new HtmlBox(element, style.inside(element).size(), width);
    if (box.display().equals("none")) {
      return null;
    }
    if (box.length("width", -1) >= 0) {
      return block(element, box, style, width);
    }
    HtmlFrame frame = HtmlFrame.of(box, style.color());
    double room = Math.max(0, width - frame.across());
    double needed = contents(element, box, style.inside(element), room).width();
    return block(element, box, style, Math.min(width, needed + frame.across()));
  }

  private static double offset(String align, double space, double used) {
    if (align.endsWith("center")) {
      return (space - used) / 2;
    }
    return align.endsWith("end") || align.endsWith("right") ? space - used : 0;
  }

  private Box lines(HtmlLines paragraph, HtmlText style, double width) {
    List<HtmlPart> parts = new ArrayList<>();
    double y = 0;
    double used = 0;
    for (HtmlLine line : paragraph == null ? List.<HtmlLine>of() : paragraph.finish()) {
      double ascent = above(style);
      double descent = below(style);
      for (HtmlLine.Piece piece : line.pieces()) {
        ascent = Math.max(ascent, above(piece.style()));
        descent = Math.max(descent, below(piece.style()));
      }
      double x = offset(style.align(), width, line.width());
      parts.add(new HtmlPart.Line(x, y + ascent, line, style.align(), metrics, 1));
      used = Math.max(used, line.width());
      y += ascent + descent;
    }
    return new Box(used, y, parts);
  }

  /** Half of what the line height adds to the font goes above (CSS 2, 10.8.1). */
  private double above(HtmlText style) {
    double ascent = metrics.ascent(style.metricsStyle());
    return ascent + leading(style) / 2;
  }

  private double below(HtmlText style) {
    return metrics.descent(style.metricsStyle()) + leading(style) / 2;
  }

  private double leading(HtmlText style) {
    double natural = metrics.ascent(style.metricsStyle()) + metrics.descent(style.metricsStyle());
    if (style.lineHeight() == 0) {
      return metrics.lineGap(style.metricsStyle());
    }
    double height =
        style.lineHeight() > 0 ? style.lineHeight() * style.size() : -style.lineHeight();
    return height - natural;
  }
}
