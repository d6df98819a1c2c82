package io.github.proxmoxbook.book.edition.pdf.line;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.InlineBox;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the elements of the document mean for the lines that their text stands in. */
final class Elements {
  private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt", "pre");
  private static final String FORMULA = "formula-drawing";
  private static final Set<String> ABOVE = Set.of("rt", "rp");

  private Elements() {}

  /** Whether text directly in an element is code. */
  static boolean isCode(Element element) {
    for (Node node = element; node instanceof Element; node = node.getParentNode()) {
      if (CODE.contains(node.getNodeName())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the lines of a box are the author's own. */
  static boolean isPreformatted(BlockBox box) {
    IdentValue kept = box.getStyle().getWhitespace();
    return kept == IdentValue.PRE || kept == IdentValue.PRE_WRAP;
  }

  /** Whether a text is the call of a footnote, which belongs to the character before it. */
  static boolean isFootnoteCall(InlineBox inline) {
    for (Node node = inline.getElement(); node instanceof Element e; node = node.getParentNode()) {
      if (e.getNodeName().equals("sup") || e.getAttribute("href").startsWith("#fs-footnote")) {
        return true;
      }
    }
    return "footnote-call".equals(inline.getPseudoElementOrClass());
  }

  /**
   * Returns the text that a box behaves like among its neighbours: that which a reading stands
   * above; a letter for a formula, since both take a space beside Japanese characters. Empty if the
   * element is nothing of the kind.
   */
  static String standsFor(Element element) {
    if (element != null && element.getAttribute("class").equals(FORMULA)) {
      return "x";
    }
    if (element == null || !element.getNodeName().equals("ruby")) {
      return "";
    }
    StringBuilder base = new StringBuilder();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (!ABOVE.contains(node.getNodeName())) {
        base.append(node.getTextContent());
      }
    }
    return base.toString().strip();
  }
}
