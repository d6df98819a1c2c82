package io.github.proxmoxbook.book.manuscript.asciidoc;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.asciidoctor.ast.Cell;
import org.asciidoctor.ast.Row;
import org.asciidoctor.ast.Table;

/** Cells of tables as marked HTML. */
final class CellHtml {
  /** Formats in which a line holds the values of a row. */
  private static final List<String> VALUES = List.of("csv", "tsv", "dsv");

  private CellHtml() {}

  /**
   * Returns a cell.
   *
   * @param cell the cell
   * @param inHead whether it stands in the head of its table
   * @param scope what a cell of the head says of itself
   */
  static String of(Cell cell, boolean inHead, String scope) {
    Conversion conversion = Conversion.current();
    Sources.Place place =
        beginsLine(cell)
            ? conversion.sources().placeOfValue(cell, Objects.toString(cell.getSource(), ""))
            : conversion.sources().place(cell);
    return conversion.within(
        conversion.sources().locate(place), () -> of(cell, inHead, scope, Html.at(place)));
  }

  private static boolean beginsLine(Cell cell) {
    Table table = cell.getColumn().getTable();
    boolean isValue = VALUES.contains(Objects.toString(table.getAttributes().get("format"), ""));
    return isValue && cell.getColumn().getColumnNumber() == 1 && !cell.equals(first(table));
  }

  private static Cell first(Table table) {
    List<Row> rows = table.getHeader().isEmpty() ? table.getBody() : table.getHeader();
    return rows.get(0).getCells().get(0);
  }

  private static String of(Cell cell, boolean inHead, String scope, String at) {
    String style = Objects.requireNonNullElse(cell.getStyle(), "");
    boolean isHead = inHead || style.equals("header");
    String align = cell.getHorizontalAlignment().name().toLowerCase(Locale.ROOT);
    String vertical = cell.getVerticalAlignment().name().toLowerCase(Locale.ROOT);
    String classes =
        (align.equals("left") ? "" : "align-" + align)
            + (vertical.equals("top") ? "" : " valign-" + vertical);
    return Html.of(isHead ? "th" : "td")
        .with(Html.AT, at)
        .with("class", classes.strip())
        .with("colspan", cell.getColspan() > 1 ? cell.getColspan() : "")
        .with("rowspan", cell.getRowspan() > 1 ? cell.getRowspan() : "")
        .with("scope", isHead && !inHead ? "row" : scope)
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
