package io.github.proxmoxbook.book.edition.accessibility;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tables: data has heads (WCAG 2.1, technique H51), and where both rows and columns have some, each
 * says which it is (H63).
 */
final class TableCheck implements ContentCheck {
  @Override
  public void check(String entry, Document document, Findings findings) {
    for (Element table : document.select("table")) {
      if (!AccessibleName.isDecoration(table) && !AccessibleName.isHidden(table)) {
        check(entry, table, findings);
      }
    }
  }

  private static void check(String entry, Element table, Findings findings) {
    List<Element> rows = table.select("tr").stream().filter(row -> tableOf(row) == table).toList();
    List<Element> heads =
        rows.stream().flatMap(row -> row.select("> th").stream()).filter(Element::hasText).toList();
    if (heads.isEmpty()) {
      if (rows.size() > 1) {
        findings.add(
            AccessibilityRule.TABLE_HEADS_MISSING,
            entry,
            table,
            "a table of " + rows.size() + " rows has no head cells",
            "say in the first row what the columns are, or make a list of it");
      }
      return;
    }
    boolean areOfColumns = rows.stream().anyMatch(TableCheck::isHeadRow);
    boolean areOfRows = heads.stream().anyMatch(head -> !isHeadRow(head.parent()));
    if (areOfColumns && areOfRows) {
      heads.stream()
          .filter(head -> head.attr("scope").isBlank() && !isReferredTo(table, head))
          .findFirst()
          .ifPresent(head -> reportScope(entry, head, findings));
    }
  }

  private static void reportScope(String entry, Element head, Findings findings) {
    findings.add(
        AccessibilityRule.TABLE_SCOPE_MISSING,
        entry,
        head,
        "the table has heads of rows and of columns, and \""
            + head.text()
            + "\" does not say which",
        "write <th scope=\"col\"> above columns and <th scope=\"row\"> before rows");
  }

  private static Element tableOf(Element row) {
    return row.closest("table");
  }

  private static boolean isHeadRow(Element row) {
    return row.selectFirst("> td") == null && row.selectFirst("> th") != null;
  }

  /** Cells may name their heads themselves (H43). */
  private static boolean isReferredTo(Element table, Element head) {
    return !head.id().isEmpty()
        && table.select("[headers]").stream()
            .anyMatch(cell -> List.of(cell.attr("headers").split("\\s+")).contains(head.id()));
  }
}
