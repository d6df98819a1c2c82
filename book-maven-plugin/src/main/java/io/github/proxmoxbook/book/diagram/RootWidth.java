package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.Calculation;
import io.github.proxmoxbook.book.diagram.css.CssPart;
import io.github.proxmoxbook.book.diagram.css.CssSyntaxException;
import io.github.proxmoxbook.book.diagram.css.Numbers;
import io.github.proxmoxbook.book.diagram.css.Quantity;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * A drawing that fills the width it is given up to {@code max-width}, as Mermaid writes it, has
 * that width by nature.
 */
final class RootWidth {
  private RootWidth() {}

  /** Sets the width of the root element where it is a percentage with a limit. */
  static void limit(Element element, Map<String, List<StyleCandidate>> byName, StyleContext style) {
    List<StyleCandidate> limits = byName.getOrDefault("max-width", List.of());
    boolean isRoot = element.getParentNode().getParentNode() == null;
    boolean isFluid = element.getAttribute("width").strip().endsWith("%");
    if (!isRoot || !isFluid || limits.isEmpty()) {
      return;
    }
    List<CssPart> value = limits.get(limits.size() - 1).declaration().value();
    try {
      Quantity limit = Calculation.of(Grammars.single(value), style.lengths());
      if (limit.value() > 0 && limit.percent() == 0) {
        element.setAttribute("width", Numbers.text(limit.value()));
      }
    } catch (CssSyntaxException e) {
      // none, or what browsers ignore: there is no limit.
      return;
    }
  }
}
