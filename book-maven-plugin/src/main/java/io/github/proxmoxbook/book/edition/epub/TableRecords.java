package io.github.proxmoxbook.book.edition.epub;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Makes tables of many columns fit for narrow pages: {@code <div class="records">} around the table
 * lets the theme ask how much room there is, and {@code data-head} at each cell repeats the head of
 * its column, so that the theme can show each row as a list of heads and cells.
 *
 * <p>A table that scrolls would need none of this. But in a reading system that turns pages, a box
 * that scrolls is never divided (CSS Fragmentation 3, section 4.1, "monolithic"): of a table higher
 * than a page the rest would be out of reach.
 */
final class TableRecords {
  /** The attribute that repeats the head of a column at its cells; it is for readers. */
  static final String HEAD = "data-head";

  private static final int LEAST_COLUMNS = 4;

  /** From this number of columns on, cells are narrow on larger pages, too. */
  private static final int MANY_COLUMNS = 7;

  private TableRecords() {}

  /**
   * Prepares all tables of a chapter. Left alone are small ones, and those whose cells cannot be
   * told by one head: with cells that span others, without a head or with several rows of it, and
   * tables inside of tables.
   */
  static void prepare(Element chapter) {
    for (Element table : chapter.select("table")) {
      if (table.closest("td") == null && table.select("table").size() == 1) {
        heads(table).ifPresent(heads -> prepare(table, heads));
      }
    }
  }

  private static void prepare(Element table, List<String> heads) {
    Element around = new Element("div").addClass("records");
    if (heads.size() >= MANY_COLUMNS) {
      around.addClass("many");
    }
    table.replaceWith(around);
    around.appendChild(table);
    for (Element row : table.select("tbody > tr")) {
      for (int column = 0; column < heads.size(); column++) {
        row.child(column).attr(HEAD, heads.get(column));
      }
    }
  }

  /** Returns the heads of the columns, if there is one for each cell. */
  private static Optional<List<String>> heads(Element table) {
    List<Element> head = table.select("> thead > tr");
    if (head.size() != 1 || !table.select("[colspan], [rowspan], tfoot, > tr").isEmpty()) {
      return Optional.empty();
    }
    Element words = head.get(0).clone();
    // The number of a note is none of the head's words.
    words.select("sup.footnote-ref").remove();
    List<String> heads = words.children().eachText();
    int columns = head.get(0).childrenSize();
    boolean isGrid =
        columns >= LEAST_COLUMNS
            && heads.size() == columns
            && table.select("> tbody > tr").stream().allMatch(row -> row.childrenSize() == columns);
    return isGrid ? Optional.of(heads) : Optional.empty();
  }
}
