package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.Numbers;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Spreads text to its {@code textLength} by the same space after each letter (SVG 2, 11.5); Batik
 * widens the letters' own widths in proportion.
 */
final class TextLengths implements Rewrite {
  private final TextMetrics metrics;

  TextLengths(TextMetrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    for (Element element : diagram.elements()) {
      String length = Elements.attribute(element, "textLength", "");
      boolean isSpacing = Elements.attribute(element, "lengthAdjust", "spacing").equals("spacing");
      boolean isSimple =
          element.getChildNodes().getLength() == 1
              && element.getFirstChild() instanceof Text
              && !Elements.has(element, "rotate")
              && !element.getAttribute("x").strip().contains(" ")
              && !element.getAttribute("dx").strip().contains(" ");
      if (length.matches("0*\\.?0*") || length.startsWith("-")) {
        element.removeAttribute("textLength");
      } else if (isNested(element)) {
        reporter.unsupported(
            element, "textLength", "textLength within textLength", "set it on one of them only");
      } else if (Elements.is(element, "text")
          && isSpacing
          && isSimple
          && length.matches("[\\d.]+")) {
        spread(element, Double.parseDouble(length));
      }
    }
  }

  private static boolean isNested(Element element) {
    for (Node above = element.getParentNode();
        above instanceof Element outer && !Elements.is(outer, "svg");
        above = above.getParentNode()) {
      if (Elements.has(outer, "textLength")) {
        return true;
      }
    }
    return false;
  }

  private void spread(Element text, double wanted) {
    String content = text.getTextContent();
    int letters = content.codePointCount(0, content.length());
    String spacing = Elements.inherited(text, "letter-spacing", "normal");
    boolean isPlain = spacing.equals("normal") || spacing.matches("-?[\\d.]+");
    boolean hasWords = !Elements.inherited(text, "word-spacing", "normal").equals("normal");
    if (letters < 2 || !isPlain || hasWords) {
      return;
    }
    double own = spacing.equals("normal") ? 0 : Double.parseDouble(spacing);
    double natural = metrics.width(content, TextMetrics.style(text)) + own * letters;
    double added = (wanted - natural) / (letters - 1);
    text.removeAttribute("textLength");
    text.setAttribute("letter-spacing", Numbers.text(own + added));
    // The space after the last letter does not count.
    String anchor = Elements.inherited(text, "text-anchor", "start");
    double part = anchor.equals("middle") ? 0.5 : anchor.equals("end") ? 1 : 0;
    String x = Elements.attribute(text, "x", "0").strip();
    if (part > 0 && x.matches("-?[\\d.]+")) {
      text.setAttribute("x", Numbers.text(Double.parseDouble(x) + part * added));
    }
  }
}
