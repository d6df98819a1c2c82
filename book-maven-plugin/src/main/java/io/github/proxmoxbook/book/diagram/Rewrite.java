package io.github.proxmoxbook.book.diagram;

/** Turns one kind of thing that Batik cannot read into another that means the same to it. */
@FunctionalInterface
interface Rewrite {
  /**
   * Rewrites a diagram.
   *
   * @param diagram the diagram, which is changed
   * @param reporter receives what cannot be drawn faithfully
   */
  void apply(ParsedDiagram diagram, Reporter reporter);
}
