package io.github.proxmoxbook.book.edition.accessibility;

import io.github.proxmoxbook.book.diagram.css.Calculation;
import io.github.proxmoxbook.book.diagram.css.CssPart;
import io.github.proxmoxbook.book.diagram.css.CssSyntaxException;
import io.github.proxmoxbook.book.diagram.css.CssText;
import io.github.proxmoxbook.book.diagram.css.CssToken;
import io.github.proxmoxbook.book.diagram.css.LengthContext;
import io.github.proxmoxbook.book.diagram.css.Quantity;
import io.github.proxmoxbook.book.diagram.css.Viewport;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Computes how the text of an element looks from what is declared and from what it inherits. */
final class StyleResolver {
  private static final double STEP = 1.2;

  private static final Map<String, Double> SIZES =
      Map.of(
          "xx-small",
          9.0,
          "x-small",
          10.0,
          "small",
          13.0,
          "medium",
          16.0,
          "large",
          18.0,
          "x-large",
          24.0,
          "xx-large",
          32.0,
          "xxx-large",
          48.0);

  private final Viewport page;
  private final PaintReader paints;

  StyleResolver(Viewport page) {
    this.page = page;
    this.paints = new PaintReader(page.isDark());
  }

  /**
   * Computes a style.
   *
   * @param parent the style around the element
   * @param declared what holds for it, the weightiest last
   */
  TextStyle resolve(TextStyle parent, List<Declared> declared) {
    Map<String, List<CssPart>> custom = new HashMap<>();
    Map<String, Declared> own = new LinkedHashMap<>();
    for (Declared each : declared) {
      String name = each.declaration().name();
      if (name.startsWith("--")) {
        custom.put(name, each.declaration().value());
      } else {
        own.remove(name);
        own.put(name, each);
      }
    }
    TextStyle style = parent.with(parent.variables().with(custom));
    // A ground may be painted with the current colour, and a picture hides the colour below it.
    Declared ink = own.remove("color");
    style = ink == null ? style : apply(style, parent, ink);
    Declared picture = own.remove("background-image");
    for (Declared each : own.values()) {
      style = apply(style, parent, each);
    }
    return picture == null ? style : apply(style, parent, picture);
  }

  private TextStyle apply(TextStyle style, TextStyle parent, Declared declared) {
    List<CssPart> value;
    try {
      value = style.variables().substitute(declared.declaration().value());
    } catch (CssSyntaxException e) {
      // As if it were not declared (CSS Custom Properties 1, section 3.1); the linter of the sheet
      // is not here.
      return style;
    }
    Place place = declared.place();
    String word = CssText.of(value).toLowerCase(Locale.ROOT).strip();
    return switch (declared.declaration().name()) {
      case "color" -> style.with(paints.ink(value, parent.ink(), place), style.ground());
      case "background", "background-color" ->
          style.with(style.ink(), paints.ground(value, parent.ground(), style.ink(), place));
      case "background-image" ->
          style.with(style.ink(), paints.picture(value) ? Paint.UNKNOWN : style.ground());
      case "font-size" -> style.sized(size(value, word, parent.size()), style.isBold());
      case "font-weight" -> style.sized(style.size(), isBold(word, parent.isBold()));
      case "opacity" -> style.seen(parent.opacity() * number(value), style.isShown());
      case "display" -> style.seen(style.opacity(), style.isShown() && !word.equals("none"));
      default -> style.seen(style.opacity(), style.isShown() && !word.matches("hidden|collapse"));
    };
  }

  private double size(List<CssPart> value, String word, double inherited) {
    if (SIZES.containsKey(word)) {
      return SIZES.get(word);
    }
    return switch (word) {
      case "smaller" -> inherited / STEP;
      case "larger" -> inherited * STEP;
      case "initial" -> TextStyle.MEDIUM;
      default -> length(value, inherited);
    };
  }

  private double length(List<CssPart> value, double inherited) {
    try {
      LengthContext context = new LengthContext(inherited, TextStyle.MEDIUM, page);
      Quantity length = Calculation.of(value.get(0), context);
      return length.value() + length.percent() / 100 * inherited;
    } catch (CssSyntaxException | IndexOutOfBoundsException e) {
      // Not a size, so browsers leave it as it was.
      return inherited;
    }
  }

  private static boolean isBold(String word, boolean inherited) {
    return switch (word) {
      case "bold", "bolder" -> true;
      case "normal", "lighter", "initial" -> false;
      default -> word.matches("\\d{1,4}") ? Integer.parseInt(word) >= 700 : inherited;
    };
  }

  private static double number(List<CssPart> value) {
    if (value.size() == 1 && value.get(0) instanceof CssToken token && token.isNumeric()) {
      double number = token.number() / (token.is(CssToken.Kind.PERCENTAGE) ? 100 : 1);
      return Math.max(0, Math.min(1, number));
    }
    return 1;
  }
}
