package io.github.proxmoxbook.book.formula;

import java.util.List;
import org.jsoup.nodes.Element;

/** Tables of MathML. */
final class Tables {
  private static final String CENTER = "center";
  private static final String GAP = "1em";

  private Tables() {}

  /**
   * Returns a table.
   *
   * @param rows its cells
   * @param columns how its columns are aligned, again and again
   * @param gap the space between columns
   * @param isDisplay whether the cells are set as formulas of their own
   */
  static Element of(List<List<Element>> rows, String columns, String gap, boolean isDisplay) {
    Element table = MathMl.of("mtable");
    boolean isPlain = columns.equals(CENTER) && gap.equals(GAP);
    if (!isPlain) {
      table.attr("columnalign", columns).attr("columnspacing", gap);
    }
    if (isDisplay) {
      table.attr("displaystyle", "true");
    }
    String[] aligned = columns.split(" ");
    for (List<Element> cells : rows) {
      Element row = table.appendElement("mtr");
      for (int i = 0; i < cells.size(); i++) {
        Element cell = row.appendElement("mtd");
        if (!isPlain) {
          // MathML Core knows style sheets only.
          cell.attr("style", style(aligned[i % aligned.length], gap));
        }
        fill(cell, cells.get(i));
      }
    }
    return table;
  }

  /** Returns lines above each other; a single one needs no table. */
  static Element lines(List<Element> lines) {
    return lines.size() == 1
        ? lines.get(0)
        : of(lines.stream().map(List::of).toList(), CENTER, "0em", true);
  }

  private static void fill(Element cell, Element content) {
    if (content.normalName().equals("mrow") && content.attributes().isEmpty()) {
      cell.appendChildren(content.childNodes());
    } else {
      cell.appendChild(content);
    }
  }

  private static String style(String align, String gap) {
    double half = Double.parseDouble(gap.replace("em", "")) / 2;
    String padding = half == 0 ? "0" : half + "em";
    return "text-align: %s; padding-left: %s; padding-right: %s".formatted(align, padding, padding);
  }
}
