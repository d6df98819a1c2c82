package io.github.proxmoxbook.book.diagram.css;

import java.util.List;

/**
 * A rule of a style sheet.
 *
 * @param selectors the elements that it is for
 * @param declarations what it says of them
 */
public record StyleRule(List<Selector> selectors, List<Declaration> declarations) {
  /** Copies the lists. */
  public StyleRule {
    selectors = List.copyOf(selectors);
    declarations = List.copyOf(declarations);
  }
}
