package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.CssPart;
import io.github.proxmoxbook.book.diagram.css.CssSyntaxException;
import io.github.proxmoxbook.book.diagram.css.CssText;
import io.github.proxmoxbook.book.diagram.css.CssToken;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** Grammars of properties whose newer keywords have older ones that mean the same to a drawing. */
final class TextGrammars {
  static final String[] BASELINES = {
    "auto",
    "baseline",
    "alphabetic",
    "ideographic",
    "hanging",
    "mathematical",
    "central",
    "middle",
    "text-before-edge",
    "text-after-edge",
    "before-edge",
    "after-edge",
    "text-top",
    "text-bottom",
    "use-script",
    "no-change",
    "reset-size",
    "top",
    "center",
    "bottom"
  };

  private static final Set<String> LINES =
      Set.of("none", "underline", "overline", "line-through", "blink");

  private TextGrammars() {}

  static StyleValue style(List<CssPart> value, StyleContext style, boolean isAttribute)
      throws CssSyntaxException {
    if (value.isEmpty()) {
      throw Grammars.invalid(value);
    }
    // oblique may have an angle.
    return Grammars.keywords("normal", "italic", "oblique")
        .read(value.subList(0, 1), style, isAttribute);
  }

  static StyleValue variant(List<CssPart> value, StyleContext style, boolean isAttribute) {
    boolean isSmall =
        value.stream()
            .anyMatch(part -> part.isIdent("small-caps") || part.isIdent("all-small-caps"));
    return StyleValue.of(isSmall ? "small-caps" : "normal");
  }

  static StyleValue decoration(List<CssPart> value, StyleContext style, boolean isAttribute)
      throws CssSyntaxException {
    StringJoiner lines = new StringJoiner(" ");
    for (CssPart part : value) {
      if (part instanceof CssToken token && LINES.contains(token.lower())) {
        lines.add(token.lower());
      }
    }
    if (lines.length() == 0) {
      throw Grammars.invalid(value);
    }
    return StyleValue.of(lines.toString());
  }

  static StyleValue bidi(List<CssPart> value, StyleContext style, boolean isAttribute)
      throws CssSyntaxException {
    String keyword =
        Grammars.keywords(
                "normal", "embed", "bidi-override", "isolate", "isolate-override", "plaintext")
            .read(value, style, isAttribute)
            .text();
    return StyleValue.of(
        switch (keyword) {
          case "isolate" -> "embed";
          case "isolate-override" -> "bidi-override";
          case "plaintext" -> "normal";
          default -> keyword;
        });
  }

  static StyleValue writingMode(List<CssPart> value, StyleContext style, boolean isAttribute)
      throws CssSyntaxException {
    String keyword =
        Grammars.keywords(
                "horizontal-tb",
                "lr",
                "lr-tb",
                "rl",
                "rl-tb",
                "vertical-rl",
                "vertical-lr",
                "tb",
                "tb-rl",
                "tb-lr",
                "sideways-rl")
            .read(value, style, isAttribute)
            .text();
    boolean isVertical =
        keyword.startsWith("vertical") || keyword.startsWith("tb") || keyword.startsWith("side");
    return StyleValue.of(isVertical ? "tb" : "lr-tb");
  }

  static StyleValue display(List<CssPart> value, StyleContext style, boolean isAttribute)
      throws CssSyntaxException {
    if (value.isEmpty() || !value.get(0).is(CssToken.Kind.IDENT)) {
      throw Grammars.invalid(value);
    }
    return StyleValue.of(value.get(0).isIdent("none") ? "none" : "inline");
  }

  static StyleValue overflow(List<CssPart> value, StyleContext style, boolean isAttribute)
      throws CssSyntaxException {
    List<List<CssPart>> words = CssText.words(value);
    if (words.isEmpty() || words.size() > 2) {
      throw Grammars.invalid(value);
    }
    String keyword =
        Grammars.keywords("visible", "hidden", "scroll", "auto", "clip", "overlay")
            .read(words.get(0), style, isAttribute)
            .text();
    boolean isShown = keyword.equals("visible") || keyword.equals("auto");
    return StyleValue.of(isShown ? "visible" : "hidden");
  }

  static StyleValue imageRendering(List<CssPart> value, StyleContext style, boolean isAttribute)
      throws CssSyntaxException {
    String keyword =
        Grammars.keywords(
                "auto",
                "optimizeSpeed",
                "optimizeQuality",
                "pixelated",
                "crisp-edges",
                "smooth",
                "high-quality",
                "-webkit-optimize-contrast")
            .read(value, style, isAttribute)
            .text();
    return StyleValue.of(
        switch (keyword) {
          case "pixelated", "crisp-edges", "-webkit-optimize-contrast" -> "optimizeSpeed";
          case "smooth", "high-quality" -> "optimizeQuality";
          default -> keyword;
        });
  }
}
