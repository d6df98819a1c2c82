package io.github.proxmoxbook.book.edition.pdf;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Marks what shall not be torn apart by the end of a page; the theme says how. */
final class KeptTogether {
  private static final int SHORT_CODE_LINES = 15;

  /** So many lines of code at least stand on either side of the end of a page. */
  private static final int KEPT_CODE_LINES = 3;

  private static final int SHORT_ALERT_CHARACTERS = 500;

  /** A longer paragraph stays where it is: to move it would leave more white than it mends. */
  private static final int LONGEST_LEAD_IN = 130;

  private static final int SHORT_TABLE_ROWS = 6;
  private static final int SHORT_TABLE_CHARACTERS = 250;

  /** Cells so narrow, in em, are not broken: Japanese text could be squeezed to one character. */
  private static final double BRIEF = 5;

  private static final int MOST_BRIEF_COLUMNS = 7;

  private static final String ANNOUNCED_ALWAYS = "figure, table, pre";
  private static final String ANNOUNCED_BY_WORDS = "ul, ol, dl, blockquote";
  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "(?:[:：]|(?:次|以下|下)[のにを][^。]{0,40}。|(?:とおり|通り|例|手順|一覧|ように)(?:です|示します|なります|する|します)?。?)\\s*\\z");

  private KeptTogether() {}

  static void mark(Document body) {
    for (Element announced : body.select(ANNOUNCED_ALWAYS + ", " + ANNOUNCED_BY_WORDS)) {
      Element before = announced.previousElementSibling();
      if (before != null && before.normalName().equals("p") && isLeadIn(before, announced)) {
        before.addClass("lead-in");
      }
    }
    for (Element code : body.select("pre")) {
      boolean isShort = code.wholeText().strip().lines().count() <= SHORT_CODE_LINES;
      code.addClass(isShort ? "short" : "long");
      Elements lines = code.select(".code-line");
      for (int i = 0; i < lines.size() - 1; i++) {
        if (i < KEPT_CODE_LINES - 1 || i > lines.size() - 1 - KEPT_CODE_LINES) {
          lines.get(i).addClass("kept");
        }
      }
      if (code.parent() != null && code.parent().normalName().equals("figure")) {
        code.parent().addClass(isShort ? "short" : "long");
      }
    }
    for (Element alert : body.select("aside.alert")) {
      alert.addClass(alert.text().length() <= SHORT_ALERT_CHARACTERS ? "short" : "long");
    }
    for (Element table : body.select("table")) {
      markTable(table);
    }
  }

  private static void markTable(Element table) {
    if (table.selectFirst("> caption") != null) {
      table.addClass("captioned");
    }
    for (Element cell : table.select("th:not([scope])")) {
      cell.attr("scope", cell.closest("thead") == null ? "row" : "col");
    }
    Elements rows = table.select("tbody > tr");
    if (rows.size() <= SHORT_TABLE_ROWS && table.text().length() <= SHORT_TABLE_CHARACTERS) {
      table.addClass("short");
    } else if (rows.size() > 2) {
      // The last row does not stand alone. (The first one would leave the head behind.)
      rows.get(rows.size() - 2).addClass("kept");
    }
    for (Element cell : table.select("th, td")) {
      boolean isNarrow = AboveText.width(cell.text()) <= BRIEF;
      if (isNarrow && cell.parent().childrenSize() <= MOST_BRIEF_COLUMNS) {
        cell.addClass("brief");
      }
    }
  }

  private static boolean isLeadIn(Element before, Element announced) {
    String text = before.text();
    return text.length() <= LONGEST_LEAD_IN
        && !isOpening(before)
        && (isAnnouncedByPlace(announced) || ANNOUNCES.matcher(text).find());
  }

  /** What has a number is found by it, also on the next page. */
  private static boolean isAnnouncedByPlace(Element announced) {
    return announced.is(ANNOUNCED_ALWAYS)
        && announced.selectFirst("figcaption .label, caption .label") == null;
  }

  /**
   * Whether only headings stand before a paragraph. A chapter begins on a page of its own, so what
   * follows has all the room there is; if it does not fit, the typesetter would move the opening of
   * the chapter together with it, and leave a blank page.
   */
  private static boolean isOpening(Element paragraph) {
    return paragraph.parent() instanceof Document
        && paragraph.previousElementSiblings().stream()
            .allMatch(before -> before.normalName().matches("h[1-6]"));
  }
}
