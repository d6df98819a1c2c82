package io.github.proxmoxbook.book.edition.accessibility;

import io.github.proxmoxbook.book.diagram.css.Declaration;
import io.github.proxmoxbook.book.diagram.css.Selector;
import io.github.proxmoxbook.book.diagram.css.StyleRule;
import io.github.proxmoxbook.book.diagram.css.StyleSheetParser;
import io.github.proxmoxbook.book.diagram.css.Viewport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** The rules of all style sheets that bear on how well a text can be read, for one kind of page. */
final class ThemeRules {
  private static final Set<String> PROPERTIES =
      Set.of(
          "color",
          "background",
          "background-color",
          "background-image",
          "font-size",
          "font-weight",
          "opacity",
          "display",
          "visibility");

  /** What browsers do by themselves (HTML, section 15.3), as far as it matters here. */
  private static final String BROWSER =
      """
      head, title, style, script, template, rp { display: none }
      h1, h2, h3, h4, h5, h6, b, strong, th { font-weight: bold }
      h1 { font-size: 2em } h2 { font-size: 1.5em } h3 { font-size: 1.17em }
      h5, small, sub, sup { font-size: 0.83em } h6 { font-size: 0.67em } rt { font-size: 0.5em }
      mark { background-color: #ff0; color: #000 }
      """;

  private static final Comparator<Match> PRIORITY =
      Comparator.comparing((Match match) -> match.declared.declaration().important())
          .thenComparing(match -> !match.declared.place().entry().isEmpty())
          .thenComparingInt(Match::specificity);

  private final Viewport page;
  private final List<Rule> rules = new ArrayList<>();
  private boolean isPositional;

  ThemeRules(Viewport page) {
    this.page = page;
    add("", BROWSER);
  }

  void add(String entry, String css) {
    for (StyleRule rule : StyleSheetParser.rules(css, page, complaint -> {})) {
      List<Declared> declared =
          rule.declarations().stream()
              .filter(ThemeRules::matters)
              .map(each -> new Declared(each, place(entry, css, each.offset())))
              .toList();
      if (!declared.isEmpty()) {
        rules.add(new Rule(rule.selectors(), declared));
        isPositional |= rule.selectors().stream().anyMatch(Selector::isPositional);
      }
    }
  }

  private static Place place(String entry, String css, int offset) {
    return entry.isEmpty() ? new Place("", 0, 0) : Place.of(entry, css, offset);
  }

  private static boolean matters(Declaration declaration) {
    return PROPERTIES.contains(declaration.name()) || declaration.name().startsWith("--");
  }

  /** Returns whether equal elements inside equal ones may look different. */
  boolean isPositional() {
    return isPositional;
  }

  /** Returns what holds for an element, the weightiest last; {@code inline} is its own style. */
  List<Declared> of(Element element, String inline, Place place) {
    List<Match> matches = new ArrayList<>();
    for (Rule rule : rules) {
      int specificity = -1;
      for (Selector selector : rule.selectors) {
        if (selector.specificity() > specificity && selector.matches(element)) {
          specificity = selector.specificity();
        }
      }
      if (specificity >= 0) {
        for (Declared declared : rule.declared) {
          matches.add(new Match(declared, specificity));
        }
      }
    }
    for (Declaration own : StyleSheetParser.declarations(inline, complaint -> {})) {
      matches.add(new Match(new Declared(own, place), Integer.MAX_VALUE));
    }
    matches.sort(PRIORITY);
    return matches.stream().map(Match::declared).toList();
  }

  private record Rule(List<Selector> selectors, List<Declared> declared) {}

  private record Match(Declared declared, int specificity) {}
}
