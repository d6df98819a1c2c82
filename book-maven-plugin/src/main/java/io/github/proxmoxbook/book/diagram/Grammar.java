package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.CssPart;
import io.github.proxmoxbook.book.diagram.css.CssSyntaxException;
import java.util.List;

/** Reads the value of one kind of property. */
@FunctionalInterface
interface Grammar {
  /**
   * Reads a value.
   *
   * @param value its parts, without variables and without white space at the ends
   * @param style what the element inherits
   * @param isAttribute whether it is a presentation attribute, in which numbers need no unit
   * @return the value as SVG 1.1 writes it
   * @throws CssSyntaxException if browsers ignore the value
   */
  StyleValue read(List<CssPart> value, StyleContext style, boolean isAttribute)
      throws CssSyntaxException;
}
