package io.github.proxmoxbook.book.formula.drawing;

import io.github.proxmoxbook.book.formula.Symbols;
import io.github.proxmoxbook.book.formula.Symbols.Kind;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What operators of MathML are, and the space around them. */
final class Operators {
  private static final Set<String> AROUND_ONE =
      Set.of("msub", "msup", "msubsup", "munder", "mover", "munderover");
  private static final Set<String> ROWS = Set.of("mrow", "mstyle", "mpadded");

  private Operators() {}

  /** Returns the operator that an element is, or is built around; null if there is none. */
  static Element core(Element element) {
    String name = element.normalName();
    if (name.equals("mo")) {
      return element;
    }
    boolean isAround = AROUND_ONE.contains(name) && element.childrenSize() > 0;
    boolean isRow = ROWS.contains(name) && element.childrenSize() == 1;
    return isAround || isRow ? core(element.child(0)) : null;
  }

  static Kind kind(Element operator) {
    return Symbols.kind(operator.wholeText());
  }

  /** Returns whether a bracket grows: as it says, or as brackets do. */
  static boolean isStretchy(Element operator) {
    String given = operator.attr("stretchy");
    Kind kind = kind(operator);
    return given.isEmpty()
        ? kind == Kind.OPEN || kind == Kind.CLOSE || kind == Kind.FENCE
        : given.equals("true");
  }

  /** Returns whether what is written below and above an operator moves beside it in a line. */
  static boolean hasMovableLimits(Element operator) {
    String given = operator.attr("movablelimits");
    return given.isEmpty() ? kind(operator) == Kind.SUM : given.equals("true");
  }

  /** Returns the space before an operator, in em, as MathML's table of operators has it. */
  static double before(Element operator, Setting setting) {
    if (operator.hasAttr("lspace")) {
      return ElementLayout.length(operator, "lspace");
    }
    return isBare(operator) ? 0 : around(kind(operator), setting, true);
  }

  /** Returns the space behind an operator, in em. */
  static double behind(Element operator, Setting setting) {
    if (operator.hasAttr("rspace")) {
      return ElementLayout.length(operator, "rspace");
    }
    return isBare(operator) ? 0 : around(kind(operator), setting, false);
  }

  /** A minus before its operand, or a bracket. */
  private static boolean isBare(Element operator) {
    return operator.hasAttr("form") && !operator.attr("form").equals("infix");
  }

  private static double around(Kind kind, Setting setting, boolean isBefore) {
    boolean isScript = setting.level() > 0;
    return switch (kind) {
      case BINARY -> isScript ? 0.03 : 0.2;
      case RELATION -> isScript ? 0.05 : 0.26;
      case MARK -> isBefore ? 0 : isScript ? 0.05 : 0.2;
      case SUM, INTEGRAL -> isScript ? 0.03 : 0.15;
      default -> 0;
    };
  }
}
