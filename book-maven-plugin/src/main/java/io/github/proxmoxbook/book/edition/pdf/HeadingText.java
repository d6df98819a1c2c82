package io.github.proxmoxbook.book.edition.pdf;

import io.github.proxmoxbook.book.formula.FormulaWords;
import org.jsoup.nodes.Element;

/** The words of a heading or a caption where it is quoted: without notes and readings. */
final class HeadingText {
  private HeadingText() {}

  static String of(Element heading) {
    return of(heading, "");
  }

  /** Returns the words without their label. */
  static String withoutLabel(Element heading) {
    return of(heading, ", span.label");
  }

  static String label(Element heading) {
    Element label = heading.selectFirst("> span.label");
    return label == null ? "" : label.text();
  }

  private static String of(Element heading, String others) {
    Element copy = heading.clone();
    copy.select(".run, sup.footnote-ref, .footnote, rt, rp, .page-reference" + others).remove();
    FormulaWords.replaceIn(copy);
    return copy.text().strip();
  }
}
