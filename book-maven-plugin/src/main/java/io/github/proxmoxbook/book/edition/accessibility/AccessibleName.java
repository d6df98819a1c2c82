package io.github.proxmoxbook.book.edition.accessibility;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What assistive technology calls an element, after <a
 * href="https://www.w3.org/TR/accname-1.2/">Accessible Name and Description Computation 1.2</a> as
 * far as books need it.
 */
final class AccessibleName {
  private static final Set<String> ALT = Set.of("img", "area", "input");
  private static final Set<String> IMAGES = Set.of("img", "area", "input", "svg");

  /** Deeper, only words are looked for: nobody nests so deeply but to overflow a stack. */
  private static final int DEEPEST = 100;

  private AccessibleName() {}

  /** Returns the name that attributes give, or the title of an SVG; empty if there is none. */
  static Optional<String> given(Element element) {
    return Stream.of(
            labelledBy(element),
            element.attr("aria-label"),
            ALT.contains(element.normalName()) ? element.attr("alt") : "",
            element.normalName().equals("svg") ? title(element) : "",
            element.attr("title"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /** Returns the name of what takes it from its content: links and headings. */
  static String of(Element element) {
    return of(element, 0);
  }

  private static String of(Element element, int depth) {
    return Stream.of(
            labelledBy(element),
            element.attr("aria-label"),
            content(element, depth),
            element.attr("title"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Returns whether an element and all in it are kept from readers. */
  static boolean isHidden(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.attr("aria-hidden").equals("true") || at.hasAttr("hidden")) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether an element is marked as decoration. */
  static boolean isDecoration(Element element) {
    String role = element.attr("role").strip().toLowerCase(Locale.ROOT);
    return role.equals("presentation") || role.equals("none");
  }

  private static String content(Element element, int depth) {
    if (depth > DEEPEST) {
      return element.text();
    }
    StringBuilder name = new StringBuilder();
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        name.append(text.getWholeText());
      } else if (node instanceof Element child && !child.attr("aria-hidden").equals("true")) {
        name.append(nameInside(child, depth));
      }
    }
    return name.toString();
  }

  private static String nameInside(Element child, int depth) {
    return IMAGES.contains(child.normalName()) ? given(child).orElse("") : of(child, depth + 1);
  }

  /** Labels are not followed to further ones, or two could name each other for ever. */
  private static String labelledBy(Element element) {
    String ids = element.attr("aria-labelledby").strip();
    if (ids.isEmpty() || element.ownerDocument() == null) {
      return "";
    }
    return Stream.of(ids.split("\\s+"))
        .map(id -> element.ownerDocument().getElementById(id))
        .filter(label -> label != null)
        .map(Element::text)
        .collect(Collectors.joining(" "));
  }

  private static String title(Element svg) {
    Element title = svg.selectFirst("> title");
    return title == null ? "" : title.text();
  }
}
