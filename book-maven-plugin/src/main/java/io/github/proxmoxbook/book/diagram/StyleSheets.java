package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.CssComplaint;
import io.github.proxmoxbook.book.diagram.css.Declaration;
import io.github.proxmoxbook.book.diagram.css.MediaQuery;
import io.github.proxmoxbook.book.diagram.css.Selector;
import io.github.proxmoxbook.book.diagram.css.StyleRule;
import io.github.proxmoxbook.book.diagram.css.StyleSheetParser;
import io.github.proxmoxbook.book.diagram.css.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The rules of all style sheets in a diagram. */
final class StyleSheets {
  private static final Set<String> TYPES = Set.of("", "text/css");

  private final List<Rule> rules = new ArrayList<>();
  private final Places places;
  private final Reporter reporter;
  private final Viewport viewport;

  private record Rule(
      Selector selector, List<Declaration> declarations, int[] offsets, int order) {}

  /** A declaration that matches an element, with its place in the file. */
  record Match(Declaration declaration, int specificity, int order, int offset) {}

  StyleSheets(ParsedDiagram diagram, Viewport viewport, Reporter reporter) {
    this.places = diagram.places();
    this.viewport = viewport;
    this.reporter = reporter;
    for (Element element : diagram.elements()) {
      if (Css.isStyleSheet(element)) {
        read(element);
      }
    }
  }

  int size() {
    return rules.size();
  }

  private void read(Element style) {
    if (!TYPES.contains(style.getAttribute("type").strip().toLowerCase(java.util.Locale.ROOT))
        || !MediaQuery.matches(style.getAttribute("media"), viewport)) {
      return;
    }
    Node first = style.getFirstChild() == null ? style : style.getFirstChild();
    String css =
        ParsedDiagram.children(style)
            .filter(child -> child.getNodeType() == Node.TEXT_NODE)
            .map(Node::getNodeValue)
            .collect(Collectors.joining());
    int[] offsets = places.offsets(first, css.length());
    List<StyleRule> parsed =
        StyleSheetParser.rules(css, viewport, complaint -> complain(offsets, complaint));
    for (StyleRule rule : parsed) {
      int order = rules.size();
      for (Selector selector : rule.selectors()) {
        rules.add(new Rule(selector, rule.declarations(), offsets, order));
      }
    }
  }

  private void complain(int[] offsets, CssComplaint complaint) {
    int offset = offsets[complaint.offset()];
    String what = complaint.text();
    switch (complaint.kind()) {
      case IMPORT ->
          reporter.report(
              DiagramRule.IGNORED,
              offset,
              "ignored: a reference to something outside the file: " + what,
              "copy the rules that are needed into the <style> element");
      case FONT_FACE ->
          reporter.report(
              DiagramRule.IGNORED,
              offset,
              "ignored: " + what + ", because diagrams are set in the fonts of the book",
              "remove the rule, or name the font in <fonts> for the whole book");
      case UNKNOWN ->
          reporter.report(
              DiagramRule.UNSUPPORTED,
              offset,
              "cannot be drawn faithfully: " + what,
              "write the rules without it");
      default ->
          reporter.report(
              DiagramRule.IGNORED,
              offset,
              "ignored: " + what + ", which browsers do not understand, either",
              "correct it, or remove it");
    }
  }

  /** Returns the declarations for an element, in no particular order. */
  List<Match> of(Element element) {
    List<Match> matches = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.selector().matches(element)) {
        for (Declaration declaration : rule.declarations()) {
          int offset = rule.offsets()[declaration.offset()];
          matches.add(new Match(declaration, rule.selector().specificity(), rule.order(), offset));
        }
      }
    }
    return matches;
  }

  /** Returns the declarations of the style attribute of an element. */
  List<Declaration> inline(Element element) {
    String style = element.getAttribute("style");
    return StyleSheetParser.declarations(
        style,
        complaint ->
            reporter.ignored(
                element,
                "style",
                complaint.text()
                    + " in a style attribute, which browsers do not understand,"
                    + " either",
                "correct it, or remove it"));
  }

  /** Returns where the style attribute of an element stands, as far as that is known. */
  OptionalInt inlineOffset(Element element) {
    return places.attributeOffset(element, "style");
  }
}
