package io.github.proxmoxbook.book.edition;

import io.github.proxmoxbook.book.edition.code.Kind;
import io.github.proxmoxbook.book.edition.code.Token;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Builds the lines of one listing out of its tokens and the author's markup around them. */
final class CodeLines {
  private final Element code;
  private final List<CodePiece> pieces;
  private final Map<Node, Element> copies = new IdentityHashMap<>();
  private Element line;
  private int piece;
  private int used;

  /** Takes out what the code element holds; the lines take its place. */
  CodeLines(Element code, List<CodePiece> pieces) {
    this.code = code;
    this.pieces = pieces;
    code.empty();
  }

  void add(Token token) {
    String text = token.text();
    int start = 0;
    while (start < text.length()) {
      skipToText();
      String here = pieces.get(piece).text();
      int feed = text.indexOf('\n', start);
      int end = Math.min(feed < 0 ? text.length() : feed + 1, start + here.length() - used);
      append(text.substring(start, end), token.kind());
      used += end - start;
      if (end == feed + 1) {
        line = null;
      }
      start = end;
    }
  }

  /** Adds what stands behind the last character. */
  void finish() {
    while (piece < pieces.size()) {
      nextPiece();
    }
  }

  private void skipToText() {
    while (used == pieces.get(piece).text().length()) {
      nextPiece();
    }
  }

  private void nextPiece() {
    CodePiece done = pieces.get(piece);
    if (done.whole() != null) {
      place(done).appendChild(done.whole());
    }
    piece++;
    used = 0;
  }

  private void append(String text, Kind kind) {
    Element place = place(pieces.get(piece));
    if (kind != Kind.TEXT) {
      place = place.appendElement("span").addClass(kind.cssClass());
    }
    place.appendChild(new TextNode(text));
  }

  /** Returns where the piece goes: within copies of the author's elements on the current line. */
  private Element place(CodePiece piece) {
    if (line == null) {
      line = code.appendElement("span").addClass("code-line");
    }
    Element place = line;
    for (Element around : piece.around()) {
      Node last = place.lastChild();
      if (last == null || copies.get(last) != around) {
        last = copy(around);
        place.appendChild(last);
      }
      place = (Element) last;
    }
    return place;
  }

  /** An element that spans lines is there once a line; its id can be there only once. */
  private Element copy(Element original) {
    Element copy = original.shallowClone();
    if (copies.containsValue(original)) {
      copy.removeAttr("id");
    }
    copies.put(copy, original);
    return copy;
  }
}
