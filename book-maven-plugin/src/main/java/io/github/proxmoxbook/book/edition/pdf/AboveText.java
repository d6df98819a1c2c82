package io.github.proxmoxbook.book.edition.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Sets what stands above characters, which the typesetter does not know: ruby (JLReq 3.3) and
 * emphasis marks (JLReq 3.3.9). Each becomes a box of the height of a line, so lines keep their
 * distance.
 */
final class AboveText {
  private AboveText() {}

  static void set(Document body) {
    for (Element ruby : body.select("ruby")) {
      setRuby(ruby);
    }
    for (Element emphasis : body.select("em.sesame")) {
      setMarks(emphasis);
    }
  }

  /** One box for each base with its reading. */
  private static void setRuby(Element ruby) {
    StringBuilder base = new StringBuilder();
    List<Element> boxes = new ArrayList<>();
    for (Node node : ruby.childNodes()) {
      if (node instanceof TextNode text) {
        base.append(text.text());
      } else if (node instanceof Element element) {
        switch (element.normalName()) {
          case "rt" -> {
            boxes.add(rubyBox(base.toString().strip(), element.text().strip()));
            base.setLength(0);
          }
          case "rp" -> {
            // Parentheses are for those who cannot see the reading above.
          }
          default -> base.append(element.text());
        }
      }
    }
    if (!base.toString().isBlank()) {
      ruby.after(new TextNode(base.toString()));
    }
    for (int i = boxes.size() - 1; i >= 0; i--) {
      ruby.after(boxes.get(i));
    }
    ruby.remove();
  }

  /** JLReq 3.3.6: the shorter of both is spread, with half a space at its ends. */
  private static Element rubyBox(String base, String reading) {
    double below = width(base);
    double above = width(reading) / 2;
    Element box = new Element("ruby");
    box.attr("style", String.format(Locale.ROOT, "width: %.3fem", Math.max(below, above) + 0.01));
    Element top = box.appendElement("rt").text(reading);
    Element bottom = box.appendElement("rb").text(base);
    spread(top, (below - above) * 2, reading);
    spread(bottom, above - below, base);
    return box;
  }

  private static void spread(Element element, double spare, String text) {
    int count = text.codePointCount(0, text.length());
    if (spare > 0 && count > 0 && width(text) == count) {
      double gap = spare / count;
      element.attr(
          "style",
          String.format(Locale.ROOT, "letter-spacing: %.3fem; padding-left: %.3fem", gap, gap / 2));
    } else if (spare > 0) {
      element.attr("style", "text-align: center");
    }
  }

  /** The width of a text in em, taking Latin letters for half as wide. */
  static double width(String text) {
    return text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
  }

  private static void setMarks(Element emphasis) {
    for (Element inner : emphasis.getAllElements()) {
      for (TextNode text : inner.textNodes()) {
        text.getWholeText().codePoints().forEach(c -> text.before(marked(c)));
        text.remove();
      }
    }
  }

  /** Marks and spaces carry no emphasis mark. */
  private static Node marked(int character) {
    String text = Character.toString(character);
    if (!Character.isLetterOrDigit(character)) {
      return new TextNode(text);
    }
    Element box = new Element("span").addClass("sesame-box");
    box.appendElement("span").addClass("sesame-mark");
    box.appendElement("span").addClass("sesame-base").text(text);
    return box;
  }
}
