package io.github.proxmoxbook.book.edition.epub;

import java.util.SortedSet;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The characters that occur on pages, those of code apart. */
final class PageCharacters {
  /** Elements that the theme sets in the font for code. */
  static final String CODE = "code, kbd, samp, pre";

  private static final int FIRST_OF_ASCII = 0x20;
  private static final int LAST_OF_ASCII = 0x7E;

  private final SortedSet<Integer> text = new TreeSet<>();
  private final SortedSet<Integer> code = new TreeSet<>();

  /**
   * Starts with what no page shows.
   *
   * @param strings what style sheets add to pages, in whatever font
   */
  PageCharacters(String strings) {
    // Numbers of lines and of items are made by reading systems.
    for (int c = FIRST_OF_ASCII; c <= LAST_OF_ASCII; c++) {
      text.add(c);
      code.add(c);
    }
    add(strings, text);
    add(strings, code);
  }

  /** Adds the characters of a page. */
  void add(String xhtml) {
    Document page = Jsoup.parse(xhtml, "", Parser.xmlParser());
    Element body = page.selectFirst("body");
    if (body == null) {
      return;
    }
    for (Element element : body.select(CODE)) {
      element.traverse((node, depth) -> add(node, code));
      element.remove();
    }
    body.traverse((node, depth) -> add(node, text));
  }

  private static void add(Node node, SortedSet<Integer> characters) {
    if (node instanceof TextNode words) {
      add(words.getWholeText(), characters);
    }
  }

  private static void add(String words, SortedSet<Integer> characters) {
    words.codePoints().filter(c -> c >= FIRST_OF_ASCII).forEach(characters::add);
  }

  /** Returns the characters outside of code. */
  SortedSet<Integer> text() {
    return text;
  }

  /** Returns the characters of code. */
  SortedSet<Integer> code() {
    return code;
  }
}
