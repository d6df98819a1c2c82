package io.github.proxmoxbook.book.edition.web;

import org.jsoup.nodes.Element;

/**
 * Puts tables of many columns into a box that scrolls, with the number of their columns, by which
 * the theme gives them a least width.
 */
final class WideTables {
  private static final int LEAST_COLUMNS = 4;

  private WideTables() {}

  static void mark(Element chapter) {
    for (Element table : chapter.select("table")) {
      int columns = columns(table);
      if (columns >= LEAST_COLUMNS && table.parent().closest("td, th") == null) {
        Element box = new Element("div").addClass("wide").attr("style", "--columns: " + columns);
        table.replaceWith(box);
        box.appendChild(table);
      }
    }
  }

  private static int columns(Element table) {
    Element row = table.selectFirst("tr");
    return row == null ? 0 : row.children().stream().mapToInt(WideTables::columnsOfCell).sum();
  }

  private static int columnsOfCell(Element cell) {
    String span = cell.attr("colspan");
    return span.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(span) : 1;
  }
}
