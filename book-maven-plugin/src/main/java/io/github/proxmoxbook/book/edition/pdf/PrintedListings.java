package io.github.proxmoxbook.book.edition.pdf;

import io.github.proxmoxbook.book.edition.pdf.tag.TagMark;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Prepares the listings of the printed document, where each line is a block. */
final class PrintedListings {
  private PrintedListings() {}

  /** Takes the line feeds out, puts the numbers in, and marks what is code for the tag tree. */
  static void prepare(Document document) {
    for (Element code : document.select("pre > code")) {
      Element pre = code.parent();
      for (Element line : code.select("> .code-line")) {
        TagMark.CODE_LINE.put(line);
        removeLineFeed(line);
      }
      if (pre.hasAttr("data-numbered-from")) {
        number(code, Integer.parseInt(pre.attr("data-numbered-from")));
      }
    }
  }

  /** The line feed is the last character, within whatever element the author put around it. */
  private static void removeLineFeed(Element line) {
    Node last = line;
    while (last.childNodeSize() > 0) {
      last = last.childNode(last.childNodeSize() - 1);
    }
    if (last instanceof TextNode text && text.getWholeText().endsWith("\n")) {
      String code = text.getWholeText();
      text.text(code.substring(0, code.length() - 1));
    }
  }

  private static void number(Element code, int first) {
    List<Element> lines = code.select("> .code-line");
    int widest = Integer.toString(first + lines.size() - 1).length();
    int number = first;
    for (Element line : lines) {
      Element label = line.prependElement("span").addClass("line-number");
      TagMark.ARTIFACT.put(label);
      String digits = Integer.toString(number);
      label.text("\u00a0".repeat(widest - digits.length()) + digits);
      number++;
    }
  }
}
