package io.github.proxmoxbook.book.edition.verify.text;

import io.github.proxmoxbook.book.diagram.css.Declaration;
import io.github.proxmoxbook.book.diagram.css.Selector;
import io.github.proxmoxbook.book.diagram.css.StyleRule;
import io.github.proxmoxbook.book.diagram.css.StyleSheetParser;
import io.github.proxmoxbook.book.diagram.css.Viewport;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Tells what style sheets hide: {@code display: none}, where that wins (CSS Cascade 4, section 6).
 * What a sheet says for some windows or for the night counts as it does in a light window of a
 * usual size.
 */
final class HiddenElements {
  private static final Viewport WINDOW = new Viewport(600, 800);

  private final List<Said> said = new ArrayList<>();
  private boolean hidesAny;

  /** A value of {@code display} that a sheet gives to some elements. */
  private record Said(Selector selector, boolean isImportant, boolean hides) {}

  /** Reads a style sheet that is applied after those before. */
  void add(String css) {
    // What the parser cannot read is for others to report; browsers pass it over as well.
    for (StyleRule rule : StyleSheetParser.rules(css, WINDOW, complaint -> {})) {
      for (Declaration declaration : rule.declarations()) {
        if (declaration.name().equals("display")) {
          boolean hides = declaration.css().equals("display: none");
          hidesAny |= hides;
          rule.selectors()
              .forEach(each -> said.add(new Said(each, declaration.important(), hides)));
        }
      }
    }
  }

  /** Returns whether an element is hidden, not counting those around it. */
  boolean contains(Element element) {
    if (element.hasAttribute("hidden")) {
      return true;
    }
    if (!hidesAny) {
      return false;
    }
    Said winner = null;
    for (Said each : said) {
      if (each.selector().matches(element) && (winner == null || !isAbove(winner, each))) {
        winner = each;
      }
    }
    return winner != null && winner.hides();
  }

  /** Of two that are alike the later one wins. */
  private static boolean isAbove(Said one, Said other) {
    return one.isImportant() == other.isImportant()
        ? one.selector().specificity() > other.selector().specificity()
        : one.isImportant();
  }
}
