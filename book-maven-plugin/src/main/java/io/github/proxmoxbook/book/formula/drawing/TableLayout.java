package io.github.proxmoxbook.book.formula.drawing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Lays out rows and columns; the middle of a table stands in the middle of the line. */
final class TableLayout {
  private static final double ROW_GAP = 0.3;
  private static final double LEAST_ASCENT = 0.75;
  private static final double LEAST_DESCENT = 0.2;

  private final ElementLayout elements;
  private final Signs signs;

  TableLayout(ElementLayout elements, Signs signs) {
    this.elements = elements;
    this.signs = signs;
  }

  Ink of(Element table, Setting setting) throws IOException {
    Setting inner = table.hasAttr("displaystyle") ? setting : setting.text();
    double size = setting.size();
    List<List<Ink>> rows = new ArrayList<>();
    for (Element row : table.children()) {
      List<Ink> cells = new ArrayList<>();
      for (Element cell : row.children()) {
        cells.add(elements.row(cell, inner).withSlant());
      }
      rows.add(cells);
    }
    double[] widths = widths(rows);
    String given = table.attr("columnspacing");
    double gap = (given.isEmpty() ? 0.8 : ElementLayout.length(table, "columnspacing")) * size;
    String[] align = table.attr("columnalign").split(" ");
    Ink all = Ink.NOTHING;
    double y = 0;
    for (List<Ink> cells : rows) {
      double ascent = LEAST_ASCENT * size;
      double descent = LEAST_DESCENT * size;
      for (Ink cell : cells) {
        ascent = Math.max(ascent, cell.ascent());
        descent = Math.max(descent, cell.descent());
      }
      y -= ascent;
      all = all.with(row(cells, widths, gap, align), 0, y);
      y -= descent + ROW_GAP * size;
    }
    double bottom = y + ROW_GAP * size;
    double width = gap * Math.max(0, widths.length - 1);
    for (double column : widths) {
      width += column;
    }
    double up = signs.axis() * size - bottom / 2;
    return new Ink(width, 0, -bottom, 0, all.shapes()).raised(up).widened(0.04 * size, 0.04 * size);
  }

  private static double[] widths(List<List<Ink>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    double[] widths = new double[columns];
    for (List<Ink> cells : rows) {
      for (int i = 0; i < cells.size(); i++) {
        widths[i] = Math.max(widths[i], cells.get(i).width());
      }
    }
    return widths;
  }

  private static Ink row(List<Ink> cells, double[] widths, double gap, String[] align) {
    Ink row = Ink.NOTHING;
    double x = 0;
    for (int i = 0; i < cells.size(); i++) {
      double spare = widths[i] - cells.get(i).width();
      double part =
          switch (align[i % align.length]) {
            case "left" -> 0;
            case "right" -> 1;
            default -> 0.5;
          };
      row = row.with(cells.get(i), x + spare * part, 0);
      x += widths[i] + gap;
    }
    return row;
  }
}
