package io.github.proxmoxbook.book.diagram.css;

import java.util.List;

/**
 * Evaluates {@code @supports} as a browser of today would: it knows every property and selector
 * that is written there, and an author who asks has written the modern way inside.
 */
final class SupportsQuery {
  private SupportsQuery() {}

  static boolean matches(List<CssPart> prelude) {
    boolean result = true;
    boolean either = false;
    boolean wanted = true;
    boolean isFirst = true;
    for (CssPart part : CssText.solid(prelude)) {
      if (part.isIdent("and") || part.isIdent("or")) {
        either = part.isIdent("or");
      } else if (part.isIdent("not")) {
        wanted = false;
      } else {
        boolean holds = condition(part) == wanted;
        result = isFirst ? holds : either ? result || holds : result && holds;
        wanted = true;
        isFirst = false;
      }
    }
    return result;
  }

  private static boolean condition(CssPart part) {
    if (part instanceof CssFunction) {
      return true;
    }
    if (!(part instanceof CssBlock block)) {
      return false;
    }
    List<CssPart> inside = CssText.solid(block.parts());
    boolean isQuery =
        inside.stream().anyMatch(inner -> inner instanceof CssBlock || inner.isIdent("not"));
    return !isQuery || matches(inside);
  }
}
