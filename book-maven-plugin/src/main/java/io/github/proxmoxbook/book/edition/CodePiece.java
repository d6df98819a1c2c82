package io.github.proxmoxbook.book.edition;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A piece of a listing as its author marked it up.
 *
 * @param text the code; empty for an element that is no code, such as the number of a callout
 * @param around the author's elements around it, outermost first
 * @param whole the element that is no code, to be kept as it is, or null
 */
record CodePiece(String text, List<Element> around, Element whole) {
  static List<CodePiece> of(Element code) {
    List<CodePiece> pieces = new ArrayList<>();
    collect(code, List.of(), pieces);
    return pieces;
  }

  private static void collect(Element parent, List<Element> around, List<CodePiece> pieces) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        pieces.add(new CodePiece(text.getWholeText(), around, null));
      } else if (node instanceof Element element) {
        if (element.hasClass("conum") || element.wholeText().isEmpty()) {
          pieces.add(new CodePiece("", around, element));
        } else {
          List<Element> inner = new ArrayList<>(around);
          inner.add(element);
          collect(element, inner, pieces);
        }
      }
    }
  }
}
