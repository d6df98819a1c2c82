package io.github.proxmoxbook.book.diagram.css;

import java.util.List;

/**
 * A property with a value.
 *
 * @param name the property, in lower case unless it is a custom one
 * @param value the parts of its value, trimmed and without {@code !important}
 * @param important whether it is marked as important
 * @param offset where it begins in its style sheet or attribute
 */
public record Declaration(String name, List<CssPart> value, boolean important, int offset) {
  /** Copies the list. */
  public Declaration {
    value = List.copyOf(value);
  }

  /**
   * Returns the declaration as CSS.
   *
   * @return its text, on one line
   */
  public String css() {
    return name + ": " + CssText.of(value);
  }
}
