package io.github.proxmoxbook.book.formula;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What is said in the place of formulas where only words can stand. */
public final class FormulaWords {
  private FormulaWords() {}

  /**
   * Puts words in the place of each formula.
   *
   * @param element what holds formulas; it is changed
   */
  public static void replaceIn(Element element) {
    for (Element math : List.copyOf(element.select("math"))) {
      math.replaceWith(new TextNode(math.attr("alttext")));
    }
  }
}
