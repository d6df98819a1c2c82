package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.CssPart;
import io.github.proxmoxbook.book.diagram.css.CssReader;
import io.github.proxmoxbook.book.diagram.css.CssSyntaxException;
import io.github.proxmoxbook.book.diagram.css.CssText;
import io.github.proxmoxbook.book.diagram.css.Declaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** The style of an element of HTML, kept with it until it is laid out. */
final class HtmlStyle {
  private static final String KEY = "book:style";

  /** Tags whose text is bold, slanted or of another size without any style. */
  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry("b", "font-weight:bold"),
          Map.entry("strong", "font-weight:bold"),
          Map.entry("th", "font-weight:bold;text-align:center"),
          Map.entry("i", "font-style:italic"),
          Map.entry("em", "font-style:italic"),
          Map.entry("u", "text-decoration:underline"),
          Map.entry("s", "text-decoration:line-through"),
          Map.entry("code", "font-family:monospace"),
          Map.entry("tt", "font-family:monospace"),
          Map.entry("pre", "font-family:monospace;white-space:pre;margin:1em 0"),
          Map.entry("small", "font-size:smaller"),
          Map.entry("big", "font-size:larger"),
          Map.entry("sub", "font-size:smaller;vertical-align:sub"),
          Map.entry("sup", "font-size:smaller;vertical-align:super"),
          Map.entry("center", "text-align:center"),
          Map.entry("h1", "font-size:2em;font-weight:bold;margin:.67em 0"),
          Map.entry("h2", "font-size:1.5em;font-weight:bold;margin:.83em 0"),
          Map.entry("h3", "font-size:1.17em;font-weight:bold;margin:1em 0"),
          Map.entry("h4", "font-weight:bold;margin:1.33em 0"),
          Map.entry("p", "margin:1em 0"));

  /** What browsers draw and nothing here does, with the values that change nothing. */
  private static final Map<String, Set<String>> UNSUPPORTED =
      Map.of(
          "backdrop-filter", Set.of("none"),
          "filter", Set.of("none"),
          "transform", Set.of("none"),
          "text-shadow", Set.of("none"),
          "box-shadow", Set.of("none"),
          "background-image", Set.of("none"),
          "writing-mode", Set.of("horizontal-tb"),
          "float", Set.of("none"),
          "column-count", Set.of("auto", "1"),
          "mix-blend-mode", Set.of("normal"));

  private HtmlStyle() {}

  /** Keeps the declarations that win; returns what the children inherit. */
  static StyleContext remember(
      Element element, List<StyleCandidate> candidates, StyleContext style, Reporter reporter) {
    Map<String, String> values = new HashMap<>();
    String defaults = DEFAULTS.getOrDefault(element.getLocalName(), "");
    String attributes = attributes(element);
    for (String css : List.of(defaults, attributes)) {
      for (Declaration declaration :
          io.github.proxmoxbook.book.diagram.css.StyleSheetParser.declarations(css, c -> {})) {
        values.put(declaration.name(), CssText.of(declaration.value()));
      }
    }
    for (StyleCandidate candidate : candidates) {
      try {
        Declaration one = candidate.declaration();
        List<CssPart> value = CssText.trim(style.variables().substitute(one.value()));
        Declaration plain = new Declaration(one.name(), value, one.important(), one.offset());
        reportLoss(plain, candidate, reporter);
        for (Declaration part : Shorthands.expand(plain)) {
          values.put(part.name(), CssText.of(part.value()));
        }
      } catch (CssSyntaxException e) {
        // An unknown variable: as if nothing was said.
        values.remove(candidate.declaration().name());
      }
    }
    element.setUserData(KEY, values, null);
    return inherit(values, style);
  }

  /** Effects that are not laid out. */
  private static void reportLoss(
      Declaration declaration, StyleCandidate candidate, Reporter reporter) {
    String value = CssText.of(declaration.value());
    Set<String> harmless = UNSUPPORTED.get(declaration.name());
    if (harmless != null && !harmless.contains(value)) {
      reporter.report(
          DiagramRule.UNSUPPORTED,
          candidate.offset(),
          "cannot be drawn faithfully: " + declaration.name() + ": " + value + " in HTML",
          "draw the effect with elements of SVG 1.1, or remove it");
    }
  }

  /** Old attributes that editors still write, as style. */
  private static String attributes(Element element) {
    StringBuilder css = new StringBuilder();
    add("color", element.getAttribute("color"), css);
    add("text-align", element.getAttribute("align"), css);
    if (element.getLocalName().equals("font")) {
      add("font-family", element.getAttribute("face"), css);
    }
    return css.toString();
  }

  private static void add(String name, String value, StringBuilder css) {
    if (!value.isEmpty()) {
      css.append(name).append(':').append(value).append(';');
    }
  }

  private static StyleContext inherit(Map<String, String> values, StyleContext style) {
    StyleContext own = style;
    try {
      String size = values.getOrDefault("font-size", "inherit");
      if (!Set.of("inherit", "unset", "initial").contains(size)) {
        String text = FontGrammars.size(CssReader.parts(size), style, false).text();
        own = own.withFont(FontGrammars.pixels(text, style), style.rootFontSize(), 400);
      }
    } catch (CssSyntaxException e) {
      values.remove("font-size");
    }
    return own;
  }

  /** Returns the declarations of an element by property; empty if it has none. */
  @SuppressWarnings("unchecked") // only remember() writes under this key
  static Map<String, String> of(Element element) {
    return element.getUserData(KEY) instanceof Map<?, ?> map ? (Map<String, String>) map : Map.of();
  }
}
