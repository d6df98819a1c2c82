package io.github.proxmoxbook.book.manuscript.asciidoc;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.asciidoctor.ast.Cell;
import org.asciidoctor.ast.Column;
import org.asciidoctor.ast.Row;
import org.asciidoctor.ast.Table;

/** Tables as marked HTML. */
final class TableHtml {
  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final Pattern WIDTH = Pattern.compile("[1-9][0-9]?%?");

  private TableHtml() {}

  static String of(Table table) {
    String title = table.getTitle();
    String caption = title == null ? "" : Html.of("caption").holding(title);
    return Html.of("table", table, classes(table))
        .with("style", width(table))
        .block(
            caption
                + "\n"
                + columns(table)
                + rows("thead", table.getHeader(), hasRowHeads(table) ? "col" : "")
                + rows("tbody", table.getBody(), "")
                + rows("tfoot", table.getFooter(), ""));
  }

  /** How the author wants it to look, where that is said; style sheets follow it. */
  private static String classes(Table table) {
    StringBuilder classes = new StringBuilder();
    for (String name : List.of("frame", "grid", "stripes")) {
      String value = Objects.toString(table.getAttributes().get(name), "");
      if (WORD.matcher(value).matches()) {
        classes
            .append(name)
            .append('-')
            .append(value.equals("topbot") ? "ends" : value)
            .append(' ');
      }
    }
    boolean isNarrow = table.isOption("autowidth") && !table.hasAttribute("width", false);
    return classes + (isNarrow ? "autowidth" : "");
  }

  private static String width(Table table) {
    String width = Objects.toString(table.getAttributes().get("width"), "");
    return WIDTH.matcher(width).matches() ? "width: " + width.replace("%", "") + "%" : "";
  }

  /** Columns of one width need no word; browsers and the typesetter know better. */
  private static String columns(Table table) {
    List<Integer> widths = table.getColumns().stream().map(Column::getWidth).toList();
    if (!table.hasAttribute("cols", false) || widths.stream().distinct().count() < 2) {
      return "";
    }
    int all = widths.stream().mapToInt(Integer::intValue).sum();
    StringBuilder columns = new StringBuilder();
    for (int width : widths) {
      String style = String.format(Locale.ROOT, "width: %.1f%%", 100.0 * width / Math.max(1, all));
      columns.append(Html.of("col").with("style", style).empty());
    }
    return Html.of("colgroup").block(columns);
  }

  /** Only then do the heads of columns have to say that they are. */
  private static boolean hasRowHeads(Table table) {
    return table.getBody().stream()
        .flatMap(row -> row.getCells().stream())
        .anyMatch(cell -> "header".equals(cell.getStyle()));
  }

  private static String rows(String part, List<Row> rows, String scope) {
    if (rows.isEmpty()) {
      return "";
    }
    StringBuilder html = new StringBuilder("\n");
    for (Row row : rows) {
      StringBuilder cells = new StringBuilder("\n");
      for (Cell cell : row.getCells()) {
        cells.append(CellHtml.of(cell, part.equals("thead"), scope));
      }
      html.append(Html.of("tr").block(cells));
    }
    return Html.of(part).block(html);
  }
}
