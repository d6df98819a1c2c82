package io.github.proxmoxbook.book.edition.pdf;

import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.typography.GlyphCoverage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Finds characters that no font has: the typesetter would print {@code #} and say nothing. */
final class GlyphCheck {
  private final GlyphCoverage coverage;
  private final BitSet reported = new BitSet();
  private final List<Problem> problems = new ArrayList<>();

  GlyphCheck(GlyphCoverage coverage) {
    this.coverage = coverage;
  }

  /** Returns one problem for each missing character, at its first place. */
  List<Problem> check(Document document) {
    for (Element section : document.select("section[data-source]")) {
      section.traverse(
          (NodeVisitor)
              (node, depth) -> {
                if (node instanceof TextNode text) {
                  checkText(section.attr("data-source"), text);
                }
              });
    }
    return problems;
  }

  private void checkText(String source, TextNode text) {
    text.getWholeText()
        .codePoints()
        .filter(c -> !coverage.covers(c) && !reported.get(c))
        .forEach(
            c -> {
              reported.set(c);
              problems.add(
                  Problem.of(
                      PdfRule.GLYPH_MISSING,
                      place(source, text),
                      String.format(Locale.ROOT, "no font has the character %c (U+%04X)", c, c),
                      "use another character, or name a font that has it in <fonts>"));
            });
  }

  private static Location place(String source, TextNode text) {
    for (Element e = (Element) text.parentNode(); e != null; e = e.parent()) {
      if (e.hasAttr("data-line")) {
        return new Location(source, Integer.parseInt(e.attr("data-line")), 0);
      }
    }
    return Location.of(source);
  }
}
