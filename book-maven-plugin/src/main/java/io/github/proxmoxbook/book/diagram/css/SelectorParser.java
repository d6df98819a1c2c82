package io.github.proxmoxbook.book.diagram.css;

import io.github.proxmoxbook.book.diagram.css.CssToken.Kind;
import io.github.proxmoxbook.book.diagram.css.Selector.Combinator;
import io.github.proxmoxbook.book.diagram.css.Selector.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.w3c.dom.Element;

/** Reads selectors (Selectors 4). */
final class SelectorParser {
  private static final int ID = 1_000_000;
  private static final int CLASS = 1_000;
  private static final int TYPE = 1;

  /** Selectors for which {@code &} stands; null outside nested rules. */
  private final List<Selector> parents;

  private List<CssPart> parts = List.of();
  private int at;
  private int specificity;
  private boolean isPositional;

  private SelectorParser(List<Selector> parents) {
    this.parents = parents;
  }

  /**
   * Reads a list of selectors.
   *
   * @param parts the parts
   * @param parents the selectors of the rule around a nested one; null if there is none
   * @throws CssSyntaxException if one is not understood: then none of them counts
   */
  static List<Selector> list(List<CssPart> parts, List<Selector> parents)
      throws CssSyntaxException {
    List<Selector> selectors = new ArrayList<>();
    for (List<CssPart> one : CssText.split(parts)) {
      selectors.add(new SelectorParser(parents).complex(one));
    }
    return selectors;
  }

  /** Reads relative selectors of {@code :has()}: those that begin with a combinator keep it. */
  static Predicate<Element> relative(List<CssPart> parts) throws CssSyntaxException {
    List<Selector> selectors = list(parts, null);
    return element -> anyInside(element, selectors);
  }

  private static boolean anyInside(Element element, List<Selector> selectors) {
    for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child
          && (selectors.stream().anyMatch(s -> s.matches(child)) || anyInside(child, selectors))) {
        return true;
      }
    }
    return false;
  }

  private Selector complex(List<CssPart> all) throws CssSyntaxException {
    parts = all;
    List<Step> steps = new ArrayList<>();
    Combinator left = Combinator.NONE;
    boolean isNested = parents != null && !mentionsParent(all);
    Combinator first = combinator();
    if (isNested) {
      steps.add(new Step(this::isParent, Combinator.NONE));
      specificity += parentSpecificity();
      isPositional |= anyPositional(parents);
      left = first == Combinator.NONE ? Combinator.DESCENDANT : first;
    } else if (first != Combinator.NONE) {
      throw new CssSyntaxException("a selector that begins with a combinator");
    }
    do {
      steps.add(0, new Step(compound(), left));
      left = combinator();
    } while (at < parts.size());
    if (left != Combinator.NONE && left != Combinator.DESCENDANT) {
      throw new CssSyntaxException("a selector that ends with a combinator");
    }
    return new Selector(steps, specificity, isPositional);
  }

  private static boolean mentionsParent(List<CssPart> all) {
    return all.stream()
        .anyMatch(
            part ->
                part.isDelimiter('&')
                    || (part instanceof CssFunction f && mentionsParent(f.arguments())));
  }

  private boolean isParent(Element element) {
    return parents.stream().anyMatch(parent -> parent.matches(element));
  }

  private static boolean anyPositional(List<Selector> selectors) {
    return selectors.stream().anyMatch(Selector::isPositional);
  }

  private int parentSpecificity() {
    return parents.stream().mapToInt(Selector::specificity).max().orElse(0);
  }

  private Combinator combinator() {
    Combinator found = Combinator.NONE;
    while (at < parts.size()) {
      CssPart part = parts.get(at);
      if (part.is(Kind.SPACE)) {
        found = found == Combinator.NONE ? Combinator.DESCENDANT : found;
      } else if (part.isDelimiter('>')) {
        found = Combinator.CHILD;
      } else if (part.isDelimiter('+')) {
        found = Combinator.NEXT;
        isPositional = true;
      } else if (part.isDelimiter('~')) {
        found = Combinator.LATER;
        isPositional = true;
      } else {
        break;
      }
      at++;
    }
    return found;
  }

  private Predicate<Element> compound() throws CssSyntaxException {
    Predicate<Element> all = null;
    for (Predicate<Element> one = simple(); one != null; one = simple()) {
      all = all == null ? one : all.and(one);
    }
    if (all == null) {
      String rest = at < parts.size() ? parts.get(at).css() : "nothing";
      throw new CssSyntaxException("a selector with " + rest);
    }
    return all;
  }

  private Predicate<Element> simple() throws CssSyntaxException {
    if (at >= parts.size()) {
      return null;
    }
    CssPart part = parts.get(at);
    if (part.is(Kind.IDENT) || part.isDelimiter('*') || part.isDelimiter('|')) {
      return type();
    }
    if (part instanceof CssToken hash && hash.kind() == Kind.HASH) {
      if (hash.number() == 0) {
        throw new CssSyntaxException("an id that begins with a digit");
      }
      at++;
      specificity += ID;
      return element -> element.getAttribute("id").equals(hash.text());
    }
    if (part.isDelimiter('.') && at + 1 < parts.size() && parts.get(at + 1).is(Kind.IDENT)) {
      String name = ((CssToken) parts.get(at + 1)).text();
      at += 2;
      specificity += CLASS;
      return element -> AttributeSelector.hasWord(element.getAttribute("class"), name);
    }
    if (part instanceof CssBlock block && block.open() == '[') {
      at++;
      specificity += CLASS;
      return AttributeSelector.of(block.parts());
    }
    if (part.isDelimiter('&') && parents != null) {
      at++;
      specificity += parentSpecificity();
      isPositional |= anyPositional(parents);
      return this::isParent;
    }
    return part.is(Kind.COLON) ? pseudo() : null;
  }

  private Predicate<Element> type() {
    // Prefixes of namespaces are skipped: there is one namespace in a diagram, or HTML inside.
    while (at + 1 < parts.size() && parts.get(at + 1).isDelimiter('|')) {
      at += 2;
    }
    if (parts.get(at).isDelimiter('|')) {
      at++;
    }
    CssPart part = parts.get(at++);
    if (part.isDelimiter('*')) {
      return element -> true;
    }
    specificity += TYPE;
    String name = ((CssToken) part).text();
    return element -> name.equals(element.getLocalName());
  }

  private Predicate<Element> pseudo() throws CssSyntaxException {
    at++;
    boolean isElement = at < parts.size() && parts.get(at).is(Kind.COLON);
    if (isElement) {
      at++;
    }
    CssPart part = at < parts.size() ? parts.get(at++) : null;
    if (isElement && part != null) {
      specificity += TYPE;
      return element -> false;
    }
    if (part instanceof CssToken token && token.kind() == Kind.IDENT) {
      specificity += CLASS;
      isPositional |= PseudoClass.isPositional(token.lower());
      return PseudoClass.of(token.lower());
    }
    if (part instanceof CssFunction function) {
      return function(function);
    }
    throw new CssSyntaxException("a colon without a name");
  }

  private Predicate<Element> function(CssFunction function) throws CssSyntaxException {
    switch (function.name()) {
      case "is", "where", "not", "matches", "-webkit-any", "-moz-any" -> {
        List<Selector> inside = list(function.arguments(), parents);
        if (!function.name().equals("where")) {
          specificity += inside.stream().mapToInt(Selector::specificity).max().orElse(0);
        }
        isPositional |= anyPositional(inside);
        boolean wanted = !function.name().equals("not");
        return element -> inside.stream().anyMatch(s -> s.matches(element)) == wanted;
      }
      case "has" -> {
        specificity += CLASS;
        isPositional = true;
        return relative(function.arguments());
      }
      default -> {
        specificity += CLASS;
        isPositional |= PseudoClass.isPositional(function.name());
        return PseudoClass.of(function);
      }
    }
  }
}
