package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.CssColor;
import io.github.proxmoxbook.book.typography.LineBreaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Breaks text and inline elements into lines (CSS 2, 9.4.2; CSS Text 3, 4 and 5). */
final class HtmlLines {
  private static final CssColor NONE = new CssColor(0, 0, 0, 0);

  /** Rounding of the widths that browsers write, as a part of the width. */
  private static final double SLACK = 0.005;

  private final TextMetrics metrics;
  private final double width;
  private final LineBreaks breaks = new LineBreaks("ja");
  private final List<HtmlLine> lines = new ArrayList<>();
  private HtmlLine line = new HtmlLine();

  /**
   * Creates an empty paragraph.
   *
   * @param width in pixels at which lines break
   */
  HtmlLines(TextMetrics metrics, double width) {
    this.metrics = metrics;
    this.width = width * (1 + SLACK) + 0.5;
  }

  /** Adds a node with all inside. */
  void add(Node node, HtmlText style) {
    add(node, style, NONE, "");
  }

  private void add(Node node, HtmlText style, CssColor background, String shift) {
    if (node instanceof Text text) {
      text(text.getNodeValue(), style, background, shift);
    } else if (node instanceof Element element) {
      if (element.getLocalName().equals("br")) {
        finishLine();
        return;
      }
      Map<String, String> css = HtmlStyle.of(element);
      if (css.getOrDefault("display", "").equals("none")) {
        return;
      }
      String value = css.getOrDefault("background-color", css.get("background"));
      CssColor own = HtmlText.color(value, NONE);
      String align = css.getOrDefault("vertical-align", "");
      String ownShift = align.equals("sub") || align.equals("super") ? align : shift;
      HtmlText inside = style.inside(element);
      for (Node child : ParsedDiagram.children(element).toList()) {
        add(child, inside, own.alpha() > 0 ? own : background, ownShift);
      }
    }
  }

  private void text(String raw, HtmlText style, CssColor background, String shift) {
    String[] parts = style.keepsLines() ? raw.split("\n", -1) : new String[] {raw};
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        finishLine();
      }
      String text = parts[i].replaceAll("[\\t\\n\\r\\f]", " ");
      if (!style.keepsSpaces()) {
        text = text.replaceAll(" {2,}", " ");
        boolean isDouble = (line.isEmpty() || line.endsWithSpace()) && text.startsWith(" ");
        text = isDouble ? text.substring(1) : text;
      }
      words(TextSpaces.transformed(text, style.transform()), style, background, shift);
    }
  }

  private void words(String text, HtmlText style, CssColor background, String shift) {
    if (text.isEmpty() || style.size() == 0) {
      return;
    }
    if (!style.wraps()) {
      put(text, style, background, shift);
      return;
    }
    breaks.setText(text);
    int start = 0;
    for (int end = breaks.next(); end >= 0; end = breaks.next()) {
      String word = text.substring(start, end);
      double wordWidth = metrics.width(word.stripTrailing(), style.metricsStyle());
      if (!line.isEmpty() && line.width() + wordWidth > width) {
        finishLine();
        word = style.keepsSpaces() ? word : word.stripLeading();
      }
      put(word, style, background, shift);
      start = end;
    }
  }

  private void put(String text, HtmlText style, CssColor background, String shift) {
    if (!text.isEmpty()) {
      double textWidth = metrics.width(text, style.metricsStyle());
      line.add(new HtmlLine.Piece(text, style, background, textWidth, shift));
    }
  }

  private void finishLine() {
    line.trimEnd(metrics);
    lines.add(line);
    line = new HtmlLine();
  }

  /** Returns the lines; none for white space only. */
  List<HtmlLine> finish() {
    line.trimEnd(metrics);
    if (!line.isEmpty()) {
      lines.add(line);
      line = new HtmlLine();
    }
    return lines;
  }
}
