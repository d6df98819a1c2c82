package io.github.proxmoxbook.book.manuscript.asciidoc;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.asciidoctor.ast.Cell;
import org.asciidoctor.ast.Column;
import org.asciidoctor.ast.Row;
import org.asciidoctor.ast.Table;

/** Tables as marked HTML. */
final class TableHtml {
  private TableHtml() {}

  static String of(Table table) {
    String title = table.getTitle();
    String caption = title == null ? "" : Html.of("caption").holding(title);
    return Html.of("table", table)
        .block(
            caption
                + "\n"
                + columns(table)
                + rows("thead", table.getHeader())
                + rows("tbody", table.getBody())
                + rows("tfoot", table.getFooter()));
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

  private static String rows(String part, List<Row> rows) {
    if (rows.isEmpty()) {
      return "";
    }
    StringBuilder html = new StringBuilder("\n");
    for (Row row : rows) {
      StringBuilder cells = new StringBuilder("\n");
      for (Cell cell : row.getCells()) {
        cells.append(Conversion.current().within(cell, () -> cell(cell, part.equals("thead"))));
      }
      html.append(Html.of("tr").block(cells));
    }
    return Html.of(part).block(html);
  }

  private static String cell(Cell cell, boolean inHead) {
    String style = Objects.requireNonNullElse(cell.getStyle(), "");
    boolean isHead = inHead || style.equals("header");
    String align = cell.getHorizontalAlignment().name().toLowerCase(Locale.ROOT);
    return Html.of(isHead ? "th" : "td")
        .with(Html.AT, Html.at(cell))
        .with("class", align.equals("left") ? "" : "align-" + align)
        .with("colspan", cell.getColspan() > 1 ? cell.getColspan() : "")
        .with("rowspan", cell.getRowspan() > 1 ? cell.getRowspan() : "")
        .with("scope", isHead && !inHead ? "row" : "")
        .block(inHead ? cell.getText() : content(cell, style));
  }

  private static String content(Cell cell, String style) {
    return switch (style) {
      case "asciidoc" -> "\n" + cell.getInnerDocument().convert();
      case "literal" -> Html.of("pre").holding(Html.of("code").holding(cell.getText() + "\n"));
      default -> paragraphs(cell.getContent());
    };
  }

  /** Asciidoctor parts a cell at its empty lines. */
  private static String paragraphs(Object content) {
    if (!(content instanceof Collection<?> parts)) {
      return Objects.toString(content, "");
    }
    if (parts.size() == 1) {
      return parts.iterator().next().toString();
    }
    StringBuilder html = new StringBuilder();
    parts.forEach(part -> html.append(Html.of("p").block(part)));
    return html.toString();
  }
}
