package io.github.proxmoxbook.book.edition;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Marks the cells of tables whose words may have to break, so that all others keep theirs whole.
 *
 * <p>Where a cell may break within words ({@code overflow-wrap: anywhere}), browsers take one
 * letter for the least width of its column (CSS Text 3, section 5.5), and a column of short names
 * between columns of sentences ends as "Debia" and "n". So only a cell with a word for which a
 * phone may have no room gets the class {@code long-words}. Code is left to the style sheets: it
 * may break anywhere in any case.
 */
public final class TableWords {
  private static final Pattern LONG = Pattern.compile("[!-~]{15,}");

  private TableWords() {}

  /**
   * Marks the cells of a chapter.
   *
   * @param chapter its content, which is changed
   */
  public static void mark(Element chapter) {
    for (Element cell : chapter.select("td, th")) {
      if (hasLongWord(cell)) {
        cell.addClass("long-words");
      }
    }
  }

  private static boolean hasLongWord(Element cell) {
    boolean[] found = new boolean[1];
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            boolean isCode = ((Element) text.parentNode()).closest("code, kbd, samp") != null;
            found[0] |= !isCode && LONG.matcher(text.getWholeText()).find();
          }
        },
        cell);
    return found[0];
  }
}
