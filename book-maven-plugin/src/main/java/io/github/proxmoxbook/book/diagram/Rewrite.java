package io.github.proxmoxbook.book.diagram;

/** Turns one kind of thing that Batik cannot read into another that means the same to it. */
@FunctionalInterface
interface Rewrite {
  /**
   * Rewrites a diagram that is about to be drawn.
   *
   * @param diagram the diagram, which is changed
   */
  void apply(ParsedDiagram diagram);
}
