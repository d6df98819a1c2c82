package io.github.proxmoxbook.book.manuscript.asciidoc;

import io.github.proxmoxbook.book.manuscript.KeptHtml;
import io.github.proxmoxbook.book.manuscript.ManuscriptRule;
import io.github.proxmoxbook.book.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What authors pass through as HTML ({@code +++…+++}, {@code pass:[]}, blocks of {@code ++++}),
 * reduced to what the editions carry over. Their tags have been through {@link RawTags} before.
 */
final class RawParts {
  /** Stands before a passed-through block until its place is no longer needed. */
  static final String BLOCK = "raw-block";

  private final Marks marks;
  private final BiConsumer<Location, String> refused;

  private RawParts(Marks marks, BiConsumer<Location, String> refused) {
    this.marks = marks;
    this.refused = refused;
  }

  /** Cleans a chapter and reports what is left out. */
  static void clean(Element body, Marks marks, Conversion conversion) {
    RawParts parts =
        new RawParts(
            marks,
            (location, message) ->
                conversion.report(
                    ManuscriptRule.RAW_HTML,
                    location,
                    message,
                    "write it in AsciiDoc, or leave it out"));
    for (Element element : List.copyOf(body.getAllElements())) {
      for (Node child : List.copyOf(element.childNodes())) {
        boolean isKept =
            child instanceof Element || child instanceof TextNode && !(child instanceof CDataNode);
        if (!isKept) {
          child.remove();
        }
      }
      if (element != body && !element.hasAttr(Html.AT)) {
        parts.clean(element);
      }
    }
  }

  private void clean(Element element) {
    String name = element.normalName();
    Location place = marks.around(element);
    if (name.equals("p") && element.childNodeSize() == 0) {
      // The parser makes one of the end of a paragraph that something has closed before.
      element.remove();
      return;
    }
    if (!KeptHtml.element(name)) {
      // The parser has seen a tag where RawTags has not, as in an attribute that is badly quoted.
      refused.accept(place, "the HTML element <" + name + "> is in no edition");
      element.remove();
      return;
    }
    for (Attribute attribute : element.attributes().asList()) {
      check(element, attribute, place);
    }
  }

  private void check(Element element, Attribute attribute, Location place) {
    String name = element.normalName();
    String key = attribute.getKey();
    boolean isOldId = name.equals("a") && key.equals("name");
    if (isOldId) {
      element.removeAttr(key).attr("id", attribute.getValue());
    } else if (!KeptHtml.attribute(name, key, attribute.getValue())) {
      refused.accept(
          place,
          "the attribute "
              + key
              + "=\""
              + attribute.getValue()
              + "\" of <"
              + name
              + "> is in no edition");
      element.removeAttr(key);
    } else if (key.equals("class")) {
      checkClasses(element, place);
    }
  }

  private void checkClasses(Element element, Location place) {
    for (String name : new ArrayList<>(element.classNames())) {
      if (!KeptHtml.cssClass(name.toLowerCase(Locale.ROOT))) {
        refused.accept(place, "the class " + name + " is kept for what AsciiDoc makes");
        element.removeClass(name);
      }
    }
  }
}
