package io.github.proxmoxbook.book.manuscript;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The code of a listing as its author wrote it, for checks of what it says.
 *
 * @param line the line of its first line of code in the source; 0 if it is not known
 * @param text the code
 */
public record ListingText(int line, String text) {
  /**
   * Collects the listings of a chapter.
   *
   * @param chapter the chapter
   * @return its listings, in order
   */
  public static List<ListingText> of(Chapter chapter) {
    return Jsoup.parseBodyFragment(chapter.body()).select("pre").stream()
        .map(ListingText::of)
        .toList();
  }

  private static ListingText of(Element pre) {
    String line = pre.attr("data-code-line");
    return new ListingText(line.isEmpty() ? 0 : Integer.parseInt(line), pre.wholeText());
  }

  /**
   * Returns the line of the source in which a character of the code stands.
   *
   * @param offset its place in the text, counted from 0
   * @return the line; 0 if it is not known
   */
  public int lineOf(int offset) {
    return line == 0 ? 0 : line + (int) text.chars().limit(offset).filter(c -> c == '\n').count();
  }
}
