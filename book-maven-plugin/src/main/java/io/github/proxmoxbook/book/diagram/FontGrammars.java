package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.Calculation;
import io.github.proxmoxbook.book.diagram.css.CssPart;
import io.github.proxmoxbook.book.diagram.css.CssSyntaxException;
import io.github.proxmoxbook.book.diagram.css.CssText;
import io.github.proxmoxbook.book.diagram.css.CssToken;
import io.github.proxmoxbook.book.diagram.css.Numbers;
import io.github.proxmoxbook.book.diagram.css.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** Grammars of the properties of fonts (CSS Fonts 4). */
final class FontGrammars {
  private static final Set<String> GENERIC =
      Set.of("serif", "sans-serif", "monospace", "cursive", "fantasy");

  /** The table of CSS Fonts 4, 2.5, in pixels. */
  private static final Map<String, Double> SIZES =
      Map.of(
          "xx-small", 9.0,
          "x-small", 10.0,
          "small", 13.0,
          "medium", StyleContext.MEDIUM,
          "large", 18.0,
          "x-large", 24.0,
          "xx-large", 32.0,
          "xxx-large", 48.0);

  private static final double STEP = 1.2;

  private FontGrammars() {}

  static StyleValue size(List<CssPart> value, StyleContext style, boolean isAttribute)
      throws CssSyntaxException {
    CssPart part = Grammars.single(value);
    if (part instanceof CssToken token && token.is(CssToken.Kind.IDENT)) {
      if (SIZES.containsKey(token.lower())) {
        return StyleValue.of(Numbers.text(SIZES.get(token.lower())));
      }
      if (token.isIdent("larger") || token.isIdent("smaller")) {
        double factor = token.isIdent("larger") ? STEP : 1 / STEP;
        return StyleValue.of(Numbers.text(factor) + "em");
      }
    }
    return Grammars.cssSize(value, style, isAttribute);
  }

  /** Returns a size in pixels. */
  static double pixels(String size, StyleContext style) throws CssSyntaxException {
    List<CssPart> parts = io.github.proxmoxbook.book.diagram.css.CssReader.parts(size);
    Quantity quantity = Calculation.of(Grammars.single(parts), style.lengths());
    return quantity.value() + quantity.percent() / 100 * style.fontSize();
  }

  /** A weight in hundreds; the relative ones by the table of CSS Fonts 4, 2.2.1. */
  static StyleValue weight(List<CssPart> value, StyleContext style, boolean isAttribute)
      throws CssSyntaxException {
    CssPart part = Grammars.single(value);
    int inherited = style.fontWeight();
    if (part.isIdent("normal") || part.isIdent("bold")) {
      return StyleValue.of(part.isIdent("bold") ? "700" : "400");
    }
    if (part.isIdent("bolder")) {
      return StyleValue.of(inherited < 350 ? "400" : inherited < 550 ? "700" : "900");
    }
    if (part.isIdent("lighter")) {
      return StyleValue.of(inherited < 550 ? "100" : inherited < 750 ? "400" : "700");
    }
    Quantity number = Calculation.of(part, style.lengths());
    boolean isWeight =
        number.kind() == Quantity.Kind.NUMBER && number.value() >= 1 && number.value() <= 1000;
    if (!isWeight) {
      throw Grammars.invalid(value);
    }
    long hundreds = Math.max(1, Math.min(9, Math.round(number.value() / 100)));
    return StyleValue.of(hundreds * 100 + "");
  }

  /** Families in quotes, because Batik reads no name that begins with a hyphen. */
  static StyleValue family(List<CssPart> value, StyleContext style, boolean isAttribute)
      throws CssSyntaxException {
    StringJoiner families = new StringJoiner(", ");
    for (List<CssPart> one : CssText.split(value)) {
      if (one.isEmpty()) {
        throw Grammars.invalid(value);
      }
      StringBuilder name = new StringBuilder();
      for (CssPart part : one) {
        boolean isName =
            part instanceof CssToken token
                && Set.of(CssToken.Kind.IDENT, CssToken.Kind.STRING, CssToken.Kind.SPACE)
                    .contains(token.kind());
        if (!isName) {
          throw Grammars.invalid(value);
        }
        name.append(((CssToken) part).text());
      }
      String family = name.toString().strip();
      boolean isGeneric = one.size() == 1 && GENERIC.contains(family);
      families.add(isGeneric ? family : "'" + family.replace("'", "") + "'");
    }
    return StyleValue.of(families.toString());
  }
}
