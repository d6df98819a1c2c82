package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.typography.FontRole;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Ends lists of families with a generic one, and gives one to text without any: readers of an EPUB
 * seldom have the fonts that a diagram names, and what they take unasked is a serif.
 */
final class GenericFamilies implements Rewrite {
  private static final String FAMILY = "font-family";
  private static final String TEXT = "sans-serif";
  private static final String CODE = "monospace";
  private static final Pattern GENERIC =
      Pattern.compile("(?:\\A|,)\\s*(?:serif|sans-serif|monospace|cursive|fantasy)\\s*(?:,|\\z)");

  @Override
  public void apply(ParsedDiagram diagram, Reporter reporter) {
    for (Element element : diagram.elements()) {
      String families = element.getAttribute(FAMILY);
      if (!families.isBlank() && !GENERIC.matcher(families).find()) {
        boolean isCode = BookFontFamilies.role(families) == FontRole.CODE;
        element.setAttribute(FAMILY, families + ", " + (isCode ? CODE : TEXT));
      }
    }
    if (diagram.root().getAttribute(FAMILY).isBlank() && hasText(diagram)) {
      diagram.root().setAttribute(FAMILY, TEXT);
    }
  }

  private static boolean hasText(ParsedDiagram diagram) {
    return diagram.elements().stream().anyMatch(e -> e.getLocalName().equals("text"));
  }
}
