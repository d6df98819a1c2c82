package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.CssColor;
import io.github.proxmoxbook.book.diagram.css.Numbers;
import org.w3c.dom.Element;

/** Parts of filters that several steps make. */
final class Filters {
  private Filters() {}

  /** Gives a filter a region with room around what is filtered. */
  static void wide(Element filter) {
    filter.setAttribute("x", "-50%");
    filter.setAttribute("y", "-50%");
    filter.setAttribute("width", "200%");
    filter.setAttribute("height", "200%");
  }

  /** Adds a primitive with pairs of attribute names and values. */
  static Element add(Element filter, Element origin, String name, String... attributes) {
    Element primitive = Elements.create(name, origin);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        primitive.setAttribute(attributes[i], attributes[i + 1]);
      }
    }
    filter.insertBefore(primitive, origin.getParentNode() == filter ? origin : null);
    return primitive;
  }

  /**
   * Adds the primitives of a drop shadow (Filter Effects 1, 9.11.1).
   *
   * @param in the input; empty for the default one
   * @param prefix for the names of results
   * @return the last primitive
   */
  static Element shadow(
      Element filter,
      Element origin,
      String in,
      String deviation,
      double dx,
      double dy,
      CssColor color,
      String prefix) {
    String source = in;
    if (source.isEmpty()) {
      add(filter, origin, "feOffset", "dx", "0", "dy", "0", "result", prefix + "in");
      source = prefix + "in";
    }
    add(filter, origin, "feGaussianBlur", "in", source, "stdDeviation", deviation);
    add(
        filter,
        origin,
        "feOffset",
        "dx",
        Numbers.text(dx),
        "dy",
        Numbers.text(dy),
        "result",
        prefix + "blur");
    add(
        filter,
        origin,
        "feFlood",
        "flood-color",
        color.hex(),
        "flood-opacity",
        Numbers.text(color.alpha()));
    add(
        filter,
        origin,
        "feComposite",
        "in2",
        prefix + "blur",
        "operator",
        "in",
        "result",
        prefix + "shadow");
    Element merge = add(filter, origin, "feMerge");
    for (String input : new String[] {prefix + "shadow", source}) {
      Element node = Elements.create("feMergeNode", origin);
      node.setAttribute("in", input);
      merge.appendChild(node);
    }
    return merge;
  }
}
