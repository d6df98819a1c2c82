package io.github.proxmoxbook.book.edition.pdf;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts the words into the text that the margins of pages show: what chapter and what section a page
 * belongs to. A page shows the first of its own words, else the last before it; as each opening
 * begins with empty ones, its page shows none (JLReq 2.6.2).
 */
final class RunningHeads {
  /** More would not fit beside the page number. */
  private static final int LONGEST = 44;

  private RunningHeads() {}

  /**
   * Puts the words of an opening (a chapter, the table of contents and the like) into its title.
   */
  static void open(Element title) {
    String words = shortened(HeadingText.of(title));
    add(title, "run-section", words);
    add(title, "run-chapter", words);
    add(title, "run-section", "");
    add(title, "run-chapter", "");
  }

  /** Puts the words of sections into their headings. */
  static void addSections(Document body) {
    for (Element heading : body.select("h2").not(".discrete")) {
      add(heading, "run-section", shortened(HeadingText.of(heading)));
    }
  }

  /** In the heading, as between blocks the typesetter would make an empty block for them. */
  private static void add(Element heading, String name, String words) {
    heading.prependElement("div").addClass("run").addClass(name).text(words);
  }

  private static String shortened(String heading) {
    return heading.codePointCount(0, heading.length()) <= LONGEST
        ? heading
        : heading.substring(0, heading.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
  }
}
