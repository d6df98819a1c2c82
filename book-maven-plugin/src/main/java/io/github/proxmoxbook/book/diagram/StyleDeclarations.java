package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.CssFunction;
import io.github.proxmoxbook.book.diagram.css.CssPart;
import io.github.proxmoxbook.book.diagram.css.CssSyntaxException;
import io.github.proxmoxbook.book.diagram.css.CssText;
import io.github.proxmoxbook.book.diagram.css.CssToken;
import io.github.proxmoxbook.book.diagram.css.Declaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Sorts the declarations for an element by property, without variables and shorthands. */
final class StyleDeclarations {
  /** What browsers draw and nothing here does, with the values that change nothing. */
  private static final Map<String, Set<String>> UNSUPPORTED =
      Map.of(
          "text-shadow", Set.of("none"),
          "offset-path", Set.of("none"),
          "zoom", Set.of("1", "normal", "100%"),
          "mask-border", Set.of("none"),
          "perspective", Set.of("none"),
          "text-orientation", Set.of("mixed", "sideways"),
          "backdrop-filter", Set.of("none"));

  private static final Set<String> ANIMATIONS =
      Set.of("animation", "animation-name", "-webkit-animation");

  private StyleDeclarations() {}

  /** Returns the declarations by property, the weightiest last. */
  static Map<String, List<StyleCandidate>> byName(
      List<StyleCandidate> candidates, StyleContext style, Element element, Reporter reporter) {
    Map<String, List<StyleCandidate>> byName = new LinkedHashMap<>();
    for (StyleCandidate candidate : candidates) {
      Declaration declaration = candidate.declaration();
      if (declaration.name().startsWith("--")) {
        continue;
      }
      for (Declaration one : resolved(candidate, style, element, reporter)) {
        refuseAddresses(one, candidate, reporter);
        reportLoss(one, element, candidate, reporter);
        if (!StyleProperties.isForeign(one.name(), element.getLocalName())) {
          byName.computeIfAbsent(one.name(), name -> new ArrayList<>()).add(candidate.with(one));
        }
      }
    }
    return byName;
  }

  /** Returns a declaration as the ones it stands for, with values for variables. */
  static List<Declaration> resolved(
      StyleCandidate candidate, StyleContext style, Element element, Reporter reporter) {
    Declaration declaration = candidate.declaration();
    try {
      List<CssPart> value = style.variables().substitute(declaration.value());
      Declaration plain =
          new Declaration(
              declaration.name(),
              CssText.trim(value),
              declaration.important(),
              declaration.offset());
      List<Declaration> expanded = Shorthands.expand(plain);
      if (expanded.isEmpty()) {
        reportInvalid(element, candidate, plain, reporter);
      }
      return expanded;
    } catch (CssSyntaxException e) {
      report(element, candidate, declaration, e.getMessage(), reporter);
      // Invalid when computed: as if unset (CSS Custom Properties 1, 3.1).
      List<CssPart> unset = io.github.proxmoxbook.book.diagram.css.CssReader.parts("unset");
      return List.of(
          new Declaration(
              declaration.name(), unset, declaration.important(), declaration.offset()));
    }
  }

  static void reportInvalid(
      Element element, StyleCandidate candidate, Declaration declaration, Reporter reporter) {
    report(element, candidate, declaration, "", reporter);
  }

  private static void report(
      Element element,
      StyleCandidate candidate,
      Declaration declaration,
      String why,
      Reporter reporter) {
    String value = CssText.of(declaration.value());
    String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
    String what = declaration.name() + ": " + shown + (why.isEmpty() ? "" : " (" + why + ")");
    String hint = "correct it, or remove it";
    if (candidate.isAttribute()) {
      reporter.ignored(element, declaration.name(), what, hint);
    } else {
      reporter.report(DiagramRule.IGNORED, candidate.offset(), "ignored: " + what, hint);
    }
  }

  /** Lines of another style than solid are drawn solid. */
  private static boolean isFancyLine(Declaration declaration, String value) {
    boolean isLine =
        declaration.name().equals("text-decoration")
            || declaration.name().equals("text-decoration-style");
    return isLine && value.matches(".*\\b(wavy|dotted|dashed|double)\\b.*");
  }

  private static void reportLoss(
      Declaration declaration, Element element, StyleCandidate candidate, Reporter reporter) {
    String value = CssText.of(declaration.value());
    Set<String> harmless = UNSUPPORTED.get(declaration.name());
    boolean isSvg = Namespaces.SVG.equals(element.getNamespaceURI());
    boolean isLost = harmless != null && !harmless.contains(value);
    if ((isSvg && isLost) || isFancyLine(declaration, value)) {
      String what = declaration.name() + ": " + value;
      String hint = "draw the effect with elements of SVG 1.1, or remove it";
      if (candidate.isAttribute()) {
        reporter.unsupported(element, declaration.name(), what, hint);
      } else {
        String message = "cannot be drawn faithfully: " + what;
        reporter.report(DiagramRule.UNSUPPORTED, candidate.offset(), message, hint);
      }
    }
    if (ANIMATIONS.contains(declaration.name()) && !value.startsWith("none")) {
      reporter.report(
          DiagramRule.IGNORED,
          candidate.offset(),
          "ignored: an animation; the drawing is shown without it",
          "make sure that the drawing is right without it");
    }
  }

  /** A value may name something in the file only. */
  private static void refuseAddresses(
      Declaration declaration, StyleCandidate candidate, Reporter reporter) {
    if (!candidate.isAttribute()) {
      for (String url : urls(declaration.value())) {
        if (!url.isEmpty() && !url.startsWith("#")) {
          String shown = url.length() > 60 ? url.substring(0, 60) + "…" : url;
          reporter.report(
              DiagramRule.EXTERNAL_REFERENCE,
              candidate.offset(),
              "a reference to something outside the file: " + shown + " in a style",
              "put it into the file");
        }
      }
    }
  }

  private static List<String> urls(List<CssPart> parts) {
    List<String> urls = new ArrayList<>();
    for (CssPart part : parts) {
      if (part instanceof CssToken token && token.is(CssToken.Kind.URL)) {
        urls.add(token.text());
      } else if (part instanceof CssFunction function) {
        boolean isLoading =
            Set.of("image-set", "image", "src", "cross-fade").contains(function.name());
        urls.addAll(isLoading ? List.of(function.css()) : urls(function.arguments()));
      }
    }
    return urls;
  }
}
