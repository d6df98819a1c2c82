package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.CssPart;
import io.github.proxmoxbook.book.diagram.css.CssReader;
import io.github.proxmoxbook.book.diagram.css.CssText;
import io.github.proxmoxbook.book.diagram.css.Declaration;
import io.github.proxmoxbook.book.diagram.css.Viewport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Replaces style sheets and style attributes by presentation attributes with values as SVG 1.1
 * writes them, so that one rule that Batik cannot read costs only itself. The cascade is that of
 * CSS Cascading 4, section 6, with presentation attributes below all rules (SVG 2, 6.6).
 */
final class StyleCascade implements Rewrite {
  /** What selectors may be tried in all: far more than drawings need, some seconds at most. */
  private static final long TRIALS = 20_000_000;

  private final TextMetrics metrics;

  StyleCascade(TextMetrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    Viewport viewport =
        DiagramSize.of(diagram.root())
            .map(size -> new Viewport(size.width(), size.height()))
            .orElse(Viewport.NONE);
    StyleSheets sheets = new StyleSheets(diagram, viewport, reporter);
    List<Element> elements = diagram.elements();
    if ((long) sheets.size() * elements.size() > TRIALS) {
      String what = sheets.size() + " selectors for " + elements.size() + " elements";
      reporter.tooComplex(diagram.root(), what, "remove the rules that are not used");
      return;
    }
    // All are matched before any is written: selectors ask for attributes that writing removes.
    Map<Element, List<StyleCandidate>> candidates = new HashMap<>();
    elements.forEach(element -> candidates.put(element, candidates(element, sheets)));
    new Walk(candidates, reporter)
        .element(
            diagram.root(), StyleContext.initial(viewport, metrics.xRatio(), metrics.zeroRatio()));
    for (Element element : elements) {
      if (Css.isStyleSheet(element)) {
        element.getParentNode().removeChild(element);
      }
    }
  }

  /** All that is said of an element, the weightiest last. */
  private static List<StyleCandidate> candidates(Element element, StyleSheets sheets) {
    List<StyleCandidate> all = new ArrayList<>();
    if (Namespaces.SVG.equals(element.getNamespaceURI())) {
      for (Attr attribute : Css.attributes(element)) {
        if (StyleProperties.isPresentation(attribute.getName())) {
          List<CssPart> value = CssText.trim(CssReader.parts(attribute.getValue()));
          Declaration declaration = new Declaration(attribute.getName(), value, false, 0);
          all.add(StyleCandidate.attribute(declaration));
        }
      }
    }
    sheets.of(element).forEach(match -> all.add(StyleCandidate.rule(match)));
    int offset = sheets.inlineOffset(element).orElse(0);
    for (Declaration declaration : sheets.inline(element)) {
      all.add(StyleCandidate.inline(declaration, offset));
    }
    all.sort(null);
    return all;
  }

  private record Walk(Map<Element, List<StyleCandidate>> candidates, Reporter reporter) {
    void element(Element element, StyleContext inherited) {
      List<StyleCandidate> own = candidates.get(element);
      StyleContext style = inherited.with(inherited.variables().with(custom(own)));
      StyleContext inside =
          Namespaces.SVG.equals(element.getNamespaceURI())
              ? new ElementStyle(element, reporter).write(own, style)
              : HtmlStyle.remember(element, own, style, reporter);
      for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (node instanceof Element child) {
          element(child, inside);
        }
      }
    }

    private static Map<String, List<CssPart>> custom(List<StyleCandidate> candidates) {
      Map<String, List<CssPart>> custom = new HashMap<>();
      for (StyleCandidate candidate : candidates) {
        if (candidate.declaration().name().startsWith("--")) {
          custom.put(candidate.declaration().name(), candidate.declaration().value());
        }
      }
      return custom;
    }
  }
}
