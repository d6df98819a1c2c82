package io.github.proxmoxbook.book.formula;

import io.github.proxmoxbook.book.formula.Symbols.Kind;
import org.jsoup.nodes.Element;

/**
 * One part of a row.
 *
 * @param element what it is
 * @param kind what it is to its neighbours
 * @param limits whether what is written below and above it stands there, not beside it
 */
record Atom(Element element, Kind kind, boolean limits) {
  /** Creates a part whose scripts stand where those of its kind do. */
  Atom(Element element, Kind kind) {
    this(element, kind, kind == Kind.SUM || kind == Kind.LIMIT);
  }

  /** Returns the part with what is written below and above it; either may be missing. */
  Atom with(Element below, Element above) {
    if (below == null && above == null) {
      return this;
    }
    Element made;
    if (below == null) {
      made = MathMl.of(limits ? "mover" : "msup", element, above);
    } else if (above == null) {
      made = MathMl.of(limits ? "munder" : "msub", element, below);
    } else {
      made = MathMl.of(limits ? "munderover" : "msubsup", element, below, above);
    }
    return new Atom(made, kind, limits);
  }
}
