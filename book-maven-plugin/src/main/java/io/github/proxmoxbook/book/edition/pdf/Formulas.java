package io.github.proxmoxbook.book.edition.pdf;

import io.github.proxmoxbook.book.edition.pdf.tag.TagMark;
import io.github.proxmoxbook.book.formula.drawing.FormulaDrawer;
import io.github.proxmoxbook.book.formula.drawing.FormulaDrawing;
import io.github.proxmoxbook.book.problem.Location;
import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.typography.BookFonts;
import io.github.proxmoxbook.book.typography.GlyphOutlines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.w3c.dom.Node;

/**
 * The formulas of a book as drawings: the typesetter knows no MathML, and is given pictures without
 * a file in their place. Formulas that are the same are drawn once.
 */
final class Formulas {
  /** The class of a picture that stands for a formula. */
  static final String CLASS = "formula-drawing";

  private static final String ADDRESS = PrintDocument.SCHEME + ":formula-";

  private final List<FormulaDrawing> drawings = new ArrayList<>();
  private final Map<String, Integer> known = new HashMap<>();
  private final Set<Integer> reported = new HashSet<>();
  private final Map<Location, Problem> shrunk = new LinkedHashMap<>();

  /**
   * Puts pictures in the place of the formulas of a book. Without formulas no font is opened.
   *
   * @return the characters that no font has, each at its first place
   * @throws IOException if a font cannot be read, naming the file
   */
  List<Problem> draw(Document document, BookFonts fonts) throws IOException {
    List<Problem> problems = new ArrayList<>();
    Elements all = document.select("section[data-source] math");
    try (GlyphOutlines glyphs = new GlyphOutlines(fonts)) {
      FormulaDrawer drawer = new FormulaDrawer(glyphs);
      for (Element math : all) {
        int number = number(math, drawer);
        for (int missing : drawings.get(number).missing()) {
          report(math, missing, problems);
        }
        Element picture = new Element("img").addClass(CLASS).attr("src", ADDRESS + number);
        TagMark.putFormula(picture, math.attr("alttext"));
        math.replaceWith(picture);
      }
    }
    return problems;
  }

  private int number(Element math, FormulaDrawer drawer) throws IOException {
    String key = math.attr("display") + math.html();
    Integer number = known.get(key);
    if (number == null) {
      number = drawings.size();
      drawings.add(drawer.draw(math));
      known.put(key, number);
    }
    return number;
  }

  private void report(Element math, int missing, List<Problem> problems) {
    if (reported.add(missing)) {
      problems.add(
          Problem.of(
              PdfRule.GLYPH_MISSING,
              place(math),
              String.format(
                  Locale.ROOT,
                  "no font has the character %c (U+%04X) of the formula %s",
                  missing,
                  missing,
                  math.attr("alttext")),
              "write the formula without it, or name a font that has it in <fonts>"));
    }
  }

  private static Location place(Element math) {
    String source = math.closest("section[data-source]").attr("data-source");
    Element block = math.closest("[data-line]");
    return block == null
        ? Location.of(source)
        : new Location(source, Integer.parseInt(block.attr("data-line")), 0);
  }

  /** Takes down that a formula has been made smaller because its line is too short for it. */
  void reportShrunk(org.w3c.dom.Element picture, double part) {
    int line = 0;
    String source = "";
    for (Node node = picture; node instanceof org.w3c.dom.Element e; node = node.getParentNode()) {
      String given = e.getAttribute("data-line");
      line = line == 0 && !given.isEmpty() ? Integer.parseInt(given) : line;
      source = source.isEmpty() ? e.getAttribute("data-source") : source;
    }
    Location place = line == 0 ? Location.of(source) : new Location(source, line, 0);
    shrunk.putIfAbsent(
        place,
        Problem.of(
            PdfRule.FORMULA_WIDE,
            place,
            "the formula is wider than its line: it is printed at "
                + Math.round(part * 100)
                + " % of its size",
            "divide it into lines, give a formula within a sentence a block of its own, or make the"
                + " column wider"));
  }

  /** Returns which formulas have been made smaller while the pages were painted. */
  Collection<Problem> shrunk() {
    return shrunk.values();
  }

  /** Returns the drawing that a picture stands for; empty for any other picture. */
  Optional<FormulaDrawing> of(org.w3c.dom.Element picture) {
    String address = picture.getAttribute("src");
    return address.startsWith(ADDRESS)
        ? Optional.of(drawings.get(Integer.parseInt(address.substring(ADDRESS.length()))))
        : Optional.empty();
  }
}
