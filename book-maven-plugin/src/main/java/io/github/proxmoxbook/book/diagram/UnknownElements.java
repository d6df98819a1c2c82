package io.github.proxmoxbook.book.diagram;

import java.util.Set;
import org.apache.batik.anim.dom.SVGOMElement;
import org.w3c.dom.Element;

/**
 * Removes what SVG does not know, which browsers do not draw (SVG 2, 5.1.1), and what they gave up:
 * fonts made of SVG, colour profiles, cursors.
 */
final class UnknownElements implements Rewrite {
  private static final Set<String> FONTS = Set.of("font", "font-face", "glyph", "missing-glyph");
  private static final Set<String> WITHOUT_EFFECT =
      Set.of("color-profile", "cursor", "definition-src", "font-face-src", "hkern", "vkern");

  /** Gone from SVG 2, and from browsers. */
  private static final Set<String> GONE = Set.of("altGlyph", "altGlyphDef", "tref", "glyphRef");

  /** Not known to Batik; other steps rewrite them. */
  private static final Set<String> REWRITTEN = Set.of("feDropShadow");

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    for (Element element : diagram.elements()) {
      if (!Namespaces.SVG.equals(element.getNamespaceURI())) {
        continue;
      }
      String name = element.getLocalName();
      if (FONTS.contains(name)) {
        if (isFirst(element)) {
          String hint = "remove it, or name the font in <fonts> for the whole book";
          reporter.ignored(element, "a font inside SVG, <" + name + ">", hint);
        }
        Elements.remove(element);
      } else if (WITHOUT_EFFECT.contains(name)) {
        Elements.remove(element);
      } else if (GONE.contains(name) || isUnknown(element)) {
        String hint = "check its spelling, or draw it with elements of SVG 1.1";
        reporter.ignored(element, "the element <" + name + ">, which browsers do not draw", hint);
        Elements.remove(element);
      }
    }
  }

  private static boolean isFirst(Element element) {
    return Elements.parent(element).filter(p -> FONTS.contains(p.getLocalName())).isEmpty();
  }

  private static boolean isUnknown(Element element) {
    return !(element instanceof SVGOMElement) && !REWRITTEN.contains(element.getLocalName());
  }
}
