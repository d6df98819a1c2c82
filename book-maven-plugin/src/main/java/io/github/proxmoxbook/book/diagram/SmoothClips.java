package io.github.proxmoxbook.book.diagram;

import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Asks Batik for clips with smooth edges, as browsers draw them; not for those within other clips
 * and viewports, whose edges it would forget.
 */
final class SmoothClips implements Rewrite {
  private static final Set<String> VIEWPORTS =
      Set.of("svg", "symbol", "marker", "pattern", "clipPath");

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    Ids ids = new Ids(diagram);
    Set<Element> hard = new HashSet<>();
    for (Element element : diagram.elements()) {
      String clip = Elements.attribute(element, "clip-path", "none");
      if (clip.startsWith("url(") && isInside(element, diagram.root())) {
        hard.add(ids.urlTarget(clip));
      }
    }
    for (Element element : diagram.elements()) {
      if (Elements.is(element, "clipPath") && !hard.contains(element)) {
        element.setAttribute("shape-rendering", "geometricPrecision");
      }
    }
  }

  private static boolean isInside(Element element, Element root) {
    for (Node at = element.getParentNode();
        at instanceof Element e && e != root;
        at = at.getParentNode()) {
      if (VIEWPORTS.contains(e.getLocalName()) || Elements.has(e, "clip-path")) {
        return true;
      }
    }
    return false;
  }
}
