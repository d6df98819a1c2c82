package io.github.proxmoxbook.book.manuscript.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Which raw HTML the editions carry over, and the removal of everything else. */
final class RawHtml {
  private static final Pattern TAG = Pattern.compile("<\\s*([A-Za-z][A-Za-z0-9-]*)|<([!?])");
  private static final Set<String> ELEMENTS =
      Set.of(
          ("a abbr aside b blockquote br caption cite code col colgroup dd del details dfn div dl dt"
                  + " em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q"
                  + " rp rt ruby s samp section small span strong sub summary sup table tbody td"
                  + " tfoot th thead tr u ul var wbr")
              .split(" "));
  private static final Set<String> ATTRIBUTES =
      Set.of(
          ("alt class colspan dir height href id lang name reversed rowspan scope span src start"
                  + " title type value width")
              .split(" "));

  private RawHtml() {}

  /** Calls back with each element name that is not kept and its offset in the literal. */
  static void check(String literal, BiConsumer<String, Integer> refused) {
    Matcher matcher = TAG.matcher(literal);
    while (matcher.find()) {
      String name = matcher.group(1);
      if (name != null && !ELEMENTS.contains(name.toLowerCase(Locale.ROOT))) {
        refused.accept(name, matcher.start());
      }
    }
  }

  /** Removes what is not kept; alignment, which XHTML has no attribute for, becomes a class. */
  static void clean(Element root) {
    for (Element element : List.copyOf(root.getAllElements())) {
      if (element == root) {
        continue;
      }
      if (!ELEMENTS.contains(element.normalName())) {
        element.remove();
        continue;
      }
      String align = element.attr("align");
      if (align.matches("left|center|right")) {
        element.addClass("align-" + align);
      }
      for (Attribute attribute : element.attributes().asList()) {
        String key = attribute.getKey();
        if (!ATTRIBUTES.contains(key) && !key.startsWith("data-")) {
          element.removeAttr(key);
        }
      }
    }
    removeComments(root);
  }

  private static void removeComments(Element element) {
    for (Node child : List.copyOf(element.childNodes())) {
      if (child instanceof Comment) {
        child.remove();
      } else if (child instanceof Element nested) {
        removeComments(nested);
      }
    }
  }
}
