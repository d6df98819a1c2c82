package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.CssPart;
import io.github.proxmoxbook.book.diagram.css.CssReader;
import io.github.proxmoxbook.book.diagram.css.CssText;
import io.github.proxmoxbook.book.diagram.css.CssToken;
import io.github.proxmoxbook.book.diagram.css.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Splits properties that stand for several others, and knows other names of properties. */
final class Shorthands {
  private static final Map<String, String> ALIASES =
      Map.of(
          "text-decoration-line", "text-decoration",
          "-webkit-filter", "filter",
          "-webkit-clip-path", "clip-path",
          "-webkit-mask", "mask",
          "mask-image", "mask",
          "-webkit-transform", "transform",
          "-webkit-transform-origin", "transform-origin",
          "background", "background-color",
          "font-variant-caps", "font-variant",
          "word-wrap", "overflow-wrap");

  private static final Set<String> STYLES = Set.of("italic", "oblique");
  private static final Set<String> WEIGHTS = Set.of("bold", "bolder", "lighter");
  private static final Set<String> STRETCHES =
      Set.of(
          "ultra-condensed",
          "extra-condensed",
          "condensed",
          "semi-condensed",
          "semi-expanded",
          "expanded",
          "extra-expanded",
          "ultra-expanded");

  private Shorthands() {}

  /** Returns the declarations that a declaration stands for; none if its value is invalid. */
  static List<Declaration> expand(Declaration declaration) {
    return switch (declaration.name()) {
      case "font" -> font(declaration);
      case "marker" ->
          List.of(
              named("marker-start", declaration),
              named("marker-mid", declaration),
              named("marker-end", declaration));
      default -> {
        String alias = ALIASES.get(declaration.name());
        yield List.of(alias == null ? declaration : named(alias, declaration));
      }
    };
  }

  private static Declaration named(String name, Declaration original) {
    return new Declaration(name, original.value(), original.important(), original.offset());
  }

  private static Declaration with(String name, List<CssPart> value, Declaration original) {
    return new Declaration(name, value, original.important(), original.offset());
  }

  /** {@code font: [style || variant || weight || stretch]? size[/line-height]? family}. */
  private static List<Declaration> font(Declaration font) {
    List<CssPart> value = font.value();
    if (value.size() == 1) {
      return keyword(font);
    }
    List<Declaration> result = new ArrayList<>();
    String style = "normal";
    String weight = "normal";
    String variant = "normal";
    int at = 0;
    while (at < value.size() && isBeforeSize(value.get(at))) {
      if (value.get(at) instanceof CssToken word && !word.is(CssToken.Kind.SPACE)) {
        String text = word.css();
        style = STYLES.contains(word.lower()) ? text : style;
        weight = WEIGHTS.contains(word.lower()) || word.isNumeric() ? text : weight;
        variant = word.isIdent("small-caps") ? text : variant;
      }
      at++;
    }
    if (at >= value.size()) {
      return List.of();
    }
    List<CssPart> size = List.of(value.get(at++));
    List<CssPart> rest = CssText.trim(value.subList(at, value.size()));
    List<CssPart> height = CssReader.parts("normal");
    if (rest.size() > 1 && rest.get(0).isDelimiter('/')) {
      List<CssPart> after = CssText.trim(rest.subList(1, rest.size()));
      height = after.subList(0, 1);
      rest = CssText.trim(after.subList(1, after.size()));
    }
    if (rest.isEmpty()) {
      return List.of();
    }
    result.add(with("font-style", CssReader.parts(style), font));
    result.add(with("font-variant", CssReader.parts(variant), font));
    result.add(with("font-weight", CssReader.parts(weight), font));
    result.add(with("font-size", size, font));
    result.add(with("line-height", height, font));
    result.add(with("font-family", rest, font));
    return result;
  }

  private static boolean isBeforeSize(CssPart part) {
    return part instanceof CssToken token
        && (token.is(CssToken.Kind.SPACE)
            || token.is(CssToken.Kind.NUMBER)
            || token.isIdent("normal")
            || token.isIdent("small-caps")
            || STYLES.contains(token.lower())
            || WEIGHTS.contains(token.lower())
            || STRETCHES.contains(token.lower()));
  }

  /** CSS-wide keywords go to all; names of system fonts are the font that there is. */
  private static List<Declaration> keyword(Declaration font) {
    if (!Set.of("inherit", "initial", "unset").contains(CssText.of(font.value()))) {
      return List.of();
    }
    return List.of("font-style", "font-variant", "font-weight", "font-size", "font-family").stream()
        .map(name -> named(name, font))
        .toList();
  }
}
