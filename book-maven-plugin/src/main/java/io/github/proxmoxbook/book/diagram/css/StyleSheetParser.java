package io.github.proxmoxbook.book.diagram.css;

import io.github.proxmoxbook.book.diagram.css.CssComplaint.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Reads style sheets and style attributes; what is not understood costs only itself. */
public final class StyleSheetParser {
  /** Rules that do not change a picture that stands still. */
  private static final Set<String> HARMLESS =
      Set.of(
          "charset",
          "namespace",
          "keyframes",
          "-webkit-keyframes",
          "-moz-keyframes",
          "page",
          "property",
          "counter-style",
          "font-feature-values",
          "view-transition",
          "-o-keyframes",
          "-ms-viewport",
          "viewport",
          "position-try",
          "font-palette-values");

  private final Viewport viewport;
  private final Consumer<CssComplaint> complaints;
  private final List<StyleRule> rules = new ArrayList<>();

  private StyleSheetParser(Viewport viewport, Consumer<CssComplaint> complaints) {
    this.viewport = viewport;
    this.complaints = complaints;
  }

  /**
   * Reads a style sheet.
   *
   * @param css its text
   * @param viewport the page, for {@code @media}
   * @param complaints receives what is left out
   * @return the rules that apply on paper, in their order
   */
  public static List<StyleRule> rules(
      String css, Viewport viewport, Consumer<CssComplaint> complaints) {
    StyleSheetParser parser = new StyleSheetParser(viewport, complaints);
    parser.rules(CssReader.parts(css), null);
    return parser.rules;
  }

  /**
   * Reads a style attribute.
   *
   * @param css its text
   * @param complaints receives what is left out
   * @return its declarations in their order
   */
  public static List<Declaration> declarations(String css, Consumer<CssComplaint> complaints) {
    StyleSheetParser parser = new StyleSheetParser(Viewport.NONE, complaints);
    return parser.declarations(CssReader.parts(css), null);
  }

  private void rules(List<CssPart> parts, List<Selector> parents) {
    List<CssPart> prelude = new ArrayList<>();
    for (CssPart part : parts) {
      boolean isBlock = part instanceof CssBlock block && block.open() == '{';
      boolean isAtRule = !prelude.isEmpty() && prelude.get(0).is(CssToken.Kind.AT);
      if (isBlock || (isAtRule && part.is(CssToken.Kind.SEMICOLON))) {
        rule(prelude, isBlock ? ((CssBlock) part).parts() : List.of(), parents);
        prelude.clear();
      } else if (!prelude.isEmpty() || !part.is(CssToken.Kind.SPACE)) {
        prelude.add(part);
      }
    }
    if (!prelude.isEmpty()) {
      rule(prelude, List.of(), parents);
    }
  }

  private void rule(List<CssPart> prelude, List<CssPart> block, List<Selector> parents) {
    if (prelude.isEmpty()) {
      return;
    }
    if (prelude.get(0) instanceof CssToken at && at.kind() == CssToken.Kind.AT) {
      atRule(at, CssText.trim(prelude.subList(1, prelude.size())), block, parents);
      return;
    }
    try {
      List<Selector> selectors = SelectorParser.list(CssText.trim(prelude), parents);
      int place = rules.size();
      List<Declaration> declarations = declarations(block, selectors);
      rules.add(place, new StyleRule(selectors, declarations));
    } catch (CssSyntaxException e) {
      complain(Kind.INVALID, prelude.get(0), e.getMessage() + " in " + shortened(prelude));
    }
  }

  private void atRule(
      CssToken at, List<CssPart> prelude, List<CssPart> block, List<Selector> parents) {
    switch (at.lower()) {
      case "media" -> {
        if (MediaQuery.matches(prelude, viewport)) {
          inner(block, parents);
        }
      }
      case "supports" -> {
        if (SupportsQuery.matches(prelude)) {
          inner(block, parents);
        }
      }
      case "layer", "scope", "container", "starting-style" -> {
        if (at.lower().equals("layer")) {
          inner(block, parents);
        } else if (!block.isEmpty()) {
          complain(Kind.UNKNOWN, at, "@" + at.text());
        }
      }
      case "import" -> complain(Kind.IMPORT, at, "@import " + CssText.of(prelude));
      case "font-face" -> complain(Kind.FONT_FACE, at, "@font-face");
      default -> {
        if (!HARMLESS.contains(at.lower())) {
          complain(Kind.INVALID, at, "@" + at.text());
        }
      }
    }
  }

  /** A conditional rule holds rules; inside a style rule it holds declarations, too. */
  private void inner(List<CssPart> block, List<Selector> parents) {
    if (parents == null) {
      rules(block, null);
      return;
    }
    List<Declaration> declarations = declarations(block, parents);
    rules.add(new StyleRule(parents, declarations));
  }

  private List<Declaration> declarations(List<CssPart> parts, List<Selector> parents) {
    List<Declaration> declarations = new ArrayList<>();
    List<CssPart> current = new ArrayList<>();
    for (CssPart part : parts) {
      boolean isNested =
          part instanceof CssBlock block && block.open() == '{' && !isCustom(current);
      if (isNested) {
        nested(current, (CssBlock) part, parents);
        current.clear();
      } else if (part.is(CssToken.Kind.SEMICOLON)) {
        declaration(current, declarations, parents);
        current.clear();
      } else if (!current.isEmpty() || !part.is(CssToken.Kind.SPACE)) {
        current.add(part);
      }
    }
    declaration(current, declarations, parents);
    return declarations;
  }

  private void nested(List<CssPart> prelude, CssBlock block, List<Selector> parents) {
    if (parents == null) {
      complain(Kind.INVALID, prelude.isEmpty() ? block : prelude.get(0), "a block");
    } else {
      rule(List.copyOf(prelude), block.parts(), parents);
    }
  }

  private static boolean isCustom(List<CssPart> parts) {
    return !parts.isEmpty()
        && parts.get(0) instanceof CssToken token
        && token.text().startsWith("--");
  }

  private void declaration(
      List<CssPart> parts, List<Declaration> declarations, List<Selector> parents) {
    List<CssPart> all = CssText.trim(parts);
    if (all.isEmpty()) {
      return;
    }
    if (all.get(0) instanceof CssToken at && at.kind() == CssToken.Kind.AT) {
      atRule(at, CssText.trim(all.subList(1, all.size())), List.of(), parents);
      return;
    }
    int colon = 1;
    while (colon < all.size() && all.get(colon).is(CssToken.Kind.SPACE)) {
      colon++;
    }
    if (!(all.get(0) instanceof CssToken name)
        || name.kind() != CssToken.Kind.IDENT
        || colon >= all.size()
        || !all.get(colon).is(CssToken.Kind.COLON)) {
      complain(Kind.INVALID, all.get(0), shortened(all));
      return;
    }
    List<CssPart> value = CssText.trim(all.subList(colon + 1, all.size()));
    int end = importance(value);
    String property =
        name.text().startsWith("--") ? name.text() : name.text().toLowerCase(Locale.ROOT);
    declarations.add(
        new Declaration(
            property, CssText.trim(value.subList(0, end)), end < value.size(), name.offset()));
  }

  /** Returns where {@code !important} begins, or the end of the value. */
  private static int importance(List<CssPart> value) {
    for (int i = value.size() - 1; i >= 0; i--) {
      if (value.get(i).isDelimiter('!')) {
        List<CssPart> rest = CssText.solid(value.subList(i + 1, value.size()));
        return rest.size() == 1 && rest.get(0).isIdent("important") ? i : value.size();
      }
    }
    return value.size();
  }

  private static String shortened(List<CssPart> parts) {
    String text = CssText.of(CssText.trim(parts)).replaceAll("\\s+", " ");
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  private void complain(Kind kind, CssPart part, String text) {
    complaints.accept(new CssComplaint(kind, part.offset(), text));
  }
}
