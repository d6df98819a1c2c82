package io.github.proxmoxbook.book.formula;

import io.github.proxmoxbook.book.formula.Symbols.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Parts side by side. What depends on neighbours is said here, since MathML looks only for what
 * stands at the ends of a row: a minus before its operand, spaces around names of functions.
 */
final class Row {
  private static final Set<Kind> OPERANDS =
      EnumSet.of(Kind.LETTER, Kind.UPRIGHT, Kind.CLOSE, Kind.POST);
  private static final Set<Kind> NAMES = EnumSet.of(Kind.FUNCTION, Kind.LIMIT);

  private final List<Element> elements = new ArrayList<>();
  private Kind last;

  /** Adds a part. */
  void add(Atom atom) {
    Kind kind = atom.kind();
    boolean hasOperand = last != null && (OPERANDS.contains(last) || last == Kind.FENCE);
    if (kind == Kind.BINARY && !hasOperand) {
      if (atom.element().normalName().equals("mo")) {
        atom.element().attr("form", "prefix");
      }
      kind = Kind.PREFIX;
    }
    boolean isBehindName = last != null && NAMES.contains(last);
    boolean isOperand = kind == Kind.LETTER || kind == Kind.UPRIGHT;
    if (NAMES.contains(kind) ? hasOperand || isBehindName : isBehindName && isOperand) {
      elements.add(MathMl.space("0.167em"));
    }
    elements.add(atom.element());
    last = kind;
  }

  /** Adds a space or something else that is nobody's neighbour. */
  void addSpace(Element space) {
    elements.add(space);
  }

  /** Returns the kind of the last part; null if there is none. */
  Kind last() {
    return last;
  }

  boolean isEmpty() {
    return elements.isEmpty();
  }

  /** Returns the only element, or all in an {@code mrow}. */
  Element build() {
    if (elements.size() == 1) {
      return elements.get(0);
    }
    return MathMl.of("mrow", elements.toArray(Element[]::new));
  }
}
