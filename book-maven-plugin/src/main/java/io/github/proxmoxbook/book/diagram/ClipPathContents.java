package io.github.proxmoxbook.book.diagram;

import java.util.Set;
import org.w3c.dom.Element;

/** Removes from clip paths what browsers do not clip with (CSS Masking 1, 6.1): groups, images. */
final class ClipPathContents implements Rewrite {
  private static final Set<String> ALLOWED = Set.of("text", "use", "title", "desc", "metadata");

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    Ids ids = new Ids(diagram);
    for (Element clip : diagram.elements()) {
      if (!Elements.is(clip, "clipPath")) {
        continue;
      }
      for (var node : ParsedDiagram.children(clip).toList()) {
        if (node instanceof Element child && isHidden(child)) {
          clip.removeChild(child);
        } else if (node instanceof Element child && !isAllowed(child, ids)) {
          reporter.ignored(
              child,
              "<" + child.getTagName() + "> in a <clipPath>, which browsers do not clip with",
              "put shapes or text directly into the <clipPath>");
          clip.removeChild(child);
        }
      }
      if (ParsedDiagram.children(clip).noneMatch(Element.class::isInstance)) {
        // An empty clip path hides everything; Batik would hide nothing.
        Element nothing = Elements.create("rect", clip);
        nothing.setAttribute("x", "-100000");
        nothing.setAttribute("y", "-100000");
        nothing.setAttribute("width", "1");
        nothing.setAttribute("height", "1");
        clip.appendChild(nothing);
      }
    }
  }

  private static boolean isHidden(Element child) {
    return !Elements.inherited(child, "visibility", "visible").equals("visible")
        || Elements.attribute(child, "display", "").equals("none");
  }

  private static boolean isAllowed(Element child, Ids ids) {
    if (Elements.is(child, "use")) {
      Element target = ids.target(Elements.href(child));
      return target != null && (Elements.isShape(target) || Elements.is(target, "text"));
    }
    return Elements.isShape(child) || ALLOWED.contains(child.getLocalName());
  }
}
