package io.github.proxmoxbook.book.edition.accessibility;

import java.util.List;
import org.jsoup.nodes.Element;

/** The {@code epub:type} of elements (EPUB 3.3, section 6.1.4.1). */
final class Semantics {
  private Semantics() {}

  /** Returns the types of an element in their order. */
  static List<String> of(Element element) {
    String types = element.attr("epub:type").strip();
    return types.isEmpty() ? List.of() : List.of(types.split("\\s+"));
  }

  /** Returns whether an element has a type, among others. */
  static boolean is(Element element, String type) {
    return of(element).contains(type);
  }
}
