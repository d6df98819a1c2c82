package io.github.proxmoxbook.book.formula;

import io.github.proxmoxbook.book.formula.Symbols.Kind;
import io.github.proxmoxbook.book.formula.Symbols.Symbol;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Elements of presentation MathML. */
final class MathMl {
  private MathMl() {}

  /** Returns an element around others. */
  static Element of(String name, Element... children) {
    Element element = new Element(name);
    for (Element child : children) {
      element.appendChild(child);
    }
    return element;
  }

  /** Returns an element that holds text. */
  static Element text(String name, String text) {
    return new Element(name).appendChild(new TextNode(text));
  }

  static Element space(String width) {
    return new Element("mspace").attr("width", width);
  }

  /** Returns words among the signs; spaces at their ends count. */
  static Element words(String words) {
    return text("mtext", words.replace(' ', '\u00A0'));
  }

  static boolean isEmptyRow(Element element) {
    return element.normalName().equals("mrow") && element.childNodeSize() == 0;
  }

  /** Returns a symbol, whose brackets keep their size. */
  static Element symbol(Symbol symbol) {
    String text = symbol.text();
    return switch (symbol.kind()) {
      case LETTER, FUNCTION -> text("mi", text);
      case UPRIGHT -> upright(text);
      case LIMIT -> text("mo", text).attr("movablelimits", "true").attr("form", "prefix");
      case OPEN, CLOSE -> text("mo", text).attr("stretchy", "false");
      case FENCE, SLASH ->
          text("mo", text).attr("stretchy", "false").attr("lspace", "0").attr("rspace", "0");
      case MARK, PREFIX, POST, BINARY, RELATION, SUM, INTEGRAL -> text("mo", text);
    };
  }

  private static Element upright(String text) {
    if (text.codePointAt(0) == '\u2032' || text.equals(".") || text.equals("@")) {
      return text("mo", text);
    }
    Element element = text("mi", text);
    boolean isLetter = Character.isLetter(text.codePointAt(0));
    return isLetter ? element.attr("mathvariant", "normal") : element;
  }

  /** Returns a bracket that grows with what it stands beside. */
  static Element fence(String text, Kind side) {
    String form = side == Kind.OPEN ? "prefix" : side == Kind.CLOSE ? "postfix" : "infix";
    return text("mo", text)
        .attr("fence", "true")
        .attr("form", form)
        .attr("stretchy", "true")
        .attr("symmetric", "true");
  }
}
