package io.github.proxmoxbook.book.diagram.css;

import java.util.List;
import java.util.function.Predicate;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A complex selector (Selectors 4, 3.1).
 *
 * @param steps its compounds, the subject first
 * @param specificity as one number, comparable
 * @param isPositional whether the answer depends on more than the element and those around it: on
 *     its neighbours, its place among them, or its contents
 */
public record Selector(List<Step> steps, int specificity, boolean isPositional) {
  /** How a compound is tied to the one on its left. */
  enum Combinator {
    NONE,
    DESCENDANT,
    CHILD,
    NEXT,
    LATER
  }

  record Step(Predicate<Element> condition, Combinator left) {}

  /** Copies the list. */
  public Selector {
    steps = List.copyOf(steps);
  }

  /**
   * Returns whether an element is meant.
   *
   * @param element the element
   * @return whether the selector matches it
   */
  public boolean matches(Element element) {
    return matches(element, 0);
  }

  private boolean matches(Element element, int index) {
    Step step = steps.get(index);
    if (!step.condition().test(element)) {
      return false;
    }
    return switch (step.left()) {
      case NONE -> true;
      case CHILD -> parent(element) != null && matches(parent(element), index + 1);
      case NEXT -> previous(element) != null && matches(previous(element), index + 1);
      case DESCENDANT -> anyAncestor(element, index + 1);
      case LATER -> anyPrevious(element, index + 1);
    };
  }

  private boolean anyAncestor(Element element, int index) {
    for (Element at = parent(element); at != null; at = parent(at)) {
      if (matches(at, index)) {
        return true;
      }
    }
    return false;
  }

  private boolean anyPrevious(Element element, int index) {
    for (Element at = previous(element); at != null; at = previous(at)) {
      if (matches(at, index)) {
        return true;
      }
    }
    return false;
  }

  static Element parent(Element element) {
    return element.getParentNode() instanceof Element parent ? parent : null;
  }

  static Element previous(Element element) {
    Node node = element.getPreviousSibling();
    while (node != null && !(node instanceof Element)) {
      node = node.getPreviousSibling();
    }
    return (Element) node;
  }

  static Element next(Element element) {
    Node node = element.getNextSibling();
    while (node != null && !(node instanceof Element)) {
      node = node.getNextSibling();
    }
    return (Element) node;
  }
}
