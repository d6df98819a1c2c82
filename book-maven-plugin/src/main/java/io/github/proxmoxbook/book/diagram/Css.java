package io.github.proxmoxbook.book.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** What the checks need to know about style text, as far as it needs no CSS parser. */
final class Css {
  private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9a-fA-F]{1,6})\\s?|\\\\(.)");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?(\\*/|\\z)", Pattern.DOTALL);
  private static final Pattern URL =
      Pattern.compile("\\burl\\(\\s*(['\"]?)([^'\")]*)\\1", Pattern.CASE_INSENSITIVE);

  private Css() {}

  /** Returns style text without comments and escapes, in which names can be searched for. */
  static String plain(String css) {
    if (css.indexOf('\\') < 0 && !css.contains("/*")) {
      return css;
    }
    String text = COMMENT.matcher(css).replaceAll(" ");
    return ESCAPE
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    match.group(1) == null ? match.group(2) : character(match.group(1))));
  }

  private static String character(String hex) {
    int codePoint = Integer.parseInt(hex, 16);
    return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "\uFFFD";
  }

  /** Returns the targets of all {@code url()} in style text or in the value of an attribute. */
  static List<String> urls(String css) {
    if (css.indexOf('(') < 0) {
      return List.of();
    }
    List<String> urls = new ArrayList<>();
    Matcher matcher = URL.matcher(plain(css));
    while (matcher.find()) {
      urls.add(matcher.group(2).strip());
    }
    return urls;
  }

  /** Returns whether an element is a style sheet. */
  static boolean isStyleSheet(Element element) {
    return "style".equals(element.getLocalName());
  }

  /** Returns the name of an attribute without its prefix; Batik has none for one without. */
  static String localName(Attr attribute) {
    return attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
  }

  /** Returns the attributes that the file gives to an element, without Batik's default ones. */
  static List<Attr> attributes(Element element) {
    NamedNodeMap map = element.getAttributes();
    List<Attr> attributes = new ArrayList<>(map.getLength());
    for (int i = 0; i < map.getLength(); i++) {
      Attr attribute = (Attr) map.item(i);
      if (attribute.getSpecified()) {
        attributes.add(attribute);
      }
    }
    // Batik keeps them in a hash table.
    attributes.sort(Comparator.comparing(Attr::getName));
    return attributes;
  }
}
