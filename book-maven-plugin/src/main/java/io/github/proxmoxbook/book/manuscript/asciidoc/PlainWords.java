package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.formula.FormulaWords;
import org.jsoup.nodes.Element;

/** The words of a title as readers see them first: without the readings of ruby and notes. */
final class PlainWords {
  private PlainWords() {}

  static String of(Element element) {
    Element copy = element.clone();
    copy.select("rt, rp, sup.footnote-ref, ." + Html.NOTE).remove();
    FormulaWords.replaceIn(copy);
    return copy.text().strip();
  }
}
