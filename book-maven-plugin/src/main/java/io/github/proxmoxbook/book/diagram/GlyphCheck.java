package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.problem.Problem;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Finds characters that would be drawn as an empty box, also in text that a rewrite made. */
final class GlyphCheck implements Check {
  private static final Set<String> TEXT = Set.of("text", "tspan", "textPath", "tref", "a");

  private final DiagramFonts fonts;

  GlyphCheck(DiagramFonts fonts) {
    this.fonts = fonts;
  }

  @Override
  public void check(ParsedDiagram diagram, Consumer<Problem> problems) {
    Set<String> reported = new HashSet<>();
    for (Element element : diagram.elements()) {
      if (TEXT.contains(element.getLocalName())) {
        ParsedDiagram.children(element)
            .filter(Text.class::isInstance)
            .forEach(text -> check(text, diagram.places(), reported, problems));
      }
    }
  }

  private void check(Node text, Places places, Set<String> reported, Consumer<Problem> problems) {
    text.getNodeValue()
        .codePoints()
        .filter(c -> !fonts.covers(c))
        .forEach(
            c -> {
              String character = Character.toString(c);
              if (reported.add(character)) {
                problems.accept(
                    Problem.of(
                        DiagramRule.GLYPH_MISSING,
                        places.of(text, character),
                        String.format(Locale.ROOT, "no font has %s (U+%04X)", character, c),
                        hint(c, text.getNodeValue())));
              }
            });
  }

  private String hint(int mark, String text) {
    boolean isDecomposed =
        Character.getType(mark) == Character.NON_SPACING_MARK
            && Normalizer.normalize(text, Normalizer.Form.NFC).indexOf(mark) < 0;
    return isDecomposed
        ? "the text is decomposed (NFD): save it composed (NFC), が as one character"
        : "write it in another way, or name a font in <fonts> that has it";
  }
}
