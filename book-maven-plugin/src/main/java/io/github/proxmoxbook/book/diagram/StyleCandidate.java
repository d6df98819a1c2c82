package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.Declaration;
import java.util.Comparator;

/**
 * A declaration that is for an element, with its weight in the cascade.
 *
 * @param declaration the declaration
 * @param layer 0 for presentation attributes, 1 for rules, 2 for the style attribute; 3 more for
 *     what is important
 * @param specificity of the selector
 * @param order of the rule
 * @param offset in the file
 */
record StyleCandidate(Declaration declaration, int layer, int specificity, int order, int offset)
    implements Comparable<StyleCandidate> {
  private static final Comparator<StyleCandidate> WEIGHT =
      Comparator.comparingInt(StyleCandidate::layer)
          .thenComparingInt(StyleCandidate::specificity)
          .thenComparingInt(StyleCandidate::order);

  static StyleCandidate attribute(Declaration declaration) {
    return new StyleCandidate(declaration, 0, 0, 0, 0);
  }

  static StyleCandidate rule(StyleSheets.Match match) {
    int layer = match.declaration().important() ? 4 : 1;
    return new StyleCandidate(
        match.declaration(), layer, match.specificity(), match.order(), match.offset());
  }

  static StyleCandidate inline(Declaration declaration, int offset) {
    return new StyleCandidate(declaration, declaration.important() ? 5 : 2, 0, 0, offset);
  }

  boolean isAttribute() {
    return layer == 0;
  }

  StyleCandidate with(Declaration other) {
    return new StyleCandidate(other, layer, specificity, order, offset);
  }

  @Override
  public int compareTo(StyleCandidate other) {
    return WEIGHT.compare(this, other);
  }
}
