package io.github.proxmoxbook.book.diagram.css;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Pseudo-classes of a drawing that nobody touches (Selectors 4, 13 and 14). */
final class PseudoClass {
  /** States that paper does not know, and names of CSS 2 pseudo-elements. */
  private static final Set<String> NEVER =
      Set.of(
          "hover",
          "active",
          "focus",
          "focus-visible",
          "focus-within",
          "visited",
          "target",
          "checked",
          "disabled",
          "enabled",
          "before",
          "after",
          "first-line",
          "first-letter",
          "host",
          "defined",
          "placeholder-shown",
          "autofill",
          "fullscreen",
          "target-within");

  private static final Pattern NTH = Pattern.compile("(?:([-+]?\\d*)n)?\\s*(?:([-+])?\\s*(\\d+))?");

  private PseudoClass() {}

  /** Returns whether a pseudo-class asks for the place of an element or for its contents. */
  static boolean isPositional(String name) {
    return name.equals("empty") || name.matches("(first|last|only|nth)-.*(child|type)");
  }

  static Predicate<Element> of(String name) throws CssSyntaxException {
    if (NEVER.contains(name)) {
      return element -> false;
    }
    return switch (name) {
      case "root", "scope" -> element -> Selector.parent(element) == null;
      case "empty" -> element -> !element.hasChildNodes();
      case "link", "any-link" ->
          element -> "a".equals(element.getLocalName()) && element.hasAttributes();
      case "first-child" -> element -> Selector.previous(element) == null;
      case "last-child" -> element -> Selector.next(element) == null;
      case "only-child" ->
          element -> Selector.previous(element) == null && Selector.next(element) == null;
      case "first-of-type" -> element -> position(element, Selector::previous, true) == 1;
      case "last-of-type" -> element -> position(element, Selector::next, true) == 1;
      case "only-of-type" ->
          element ->
              position(element, Selector::previous, true) == 1
                  && position(element, Selector::next, true) == 1;
      default -> throw new CssSyntaxException("the unknown pseudo-class :" + name);
    };
  }

  static Predicate<Element> of(CssFunction function) throws CssSyntaxException {
    String argument = CssText.of(CssText.trim(function.arguments())).toLowerCase(Locale.ROOT);
    return switch (function.name()) {
      case "nth-child" -> nth(argument, Selector::previous, false);
      case "nth-last-child" -> nth(argument, Selector::next, false);
      case "nth-of-type" -> nth(argument, Selector::previous, true);
      case "nth-last-of-type" -> nth(argument, Selector::next, true);
      case "lang" -> element -> language(element).startsWith(argument);
      case "host", "host-context", "dir", "state" -> element -> false;
      default ->
          throw new CssSyntaxException("the unknown pseudo-class :" + function.name() + "()");
    };
  }

  private static Predicate<Element> nth(
      String argument, Function<Element, Element> neighbour, boolean sameType)
      throws CssSyntaxException {
    String formula = argument.equals("odd") ? "2n+1" : argument.equals("even") ? "2n" : argument;
    Matcher matcher = NTH.matcher(formula);
    if (formula.isEmpty() || !matcher.matches()) {
      throw new CssSyntaxException("the formula " + argument);
    }
    int step = step(matcher.group(1));
    int sign = "-".equals(matcher.group(2)) ? -1 : 1;
    int offset = matcher.group(3) == null ? 0 : sign * Integer.parseInt(matcher.group(3));
    return element -> {
      int rest = position(element, neighbour, sameType) - offset;
      return step == 0 ? rest == 0 : rest % step == 0 && rest / step >= 0;
    };
  }

  private static int step(String digits) {
    if (digits == null) {
      return 0;
    }
    boolean isSignOnly = digits.isEmpty() || digits.equals("+") || digits.equals("-");
    return Integer.parseInt(isSignOnly ? digits + "1" : digits);
  }

  private static int position(
      Element element, Function<Element, Element> neighbour, boolean sameType) {
    int position = 1;
    for (Element at = neighbour.apply(element); at != null; at = neighbour.apply(at)) {
      if (!sameType || at.getLocalName().equals(element.getLocalName())) {
        position++;
      }
    }
    return position;
  }

  private static String language(Element element) {
    for (Node at = element; at instanceof Element e; at = at.getParentNode()) {
      String language = e.getAttribute("lang").isEmpty() ? e.getAttribute("xml:lang") : "";
      String found = e.getAttribute("lang").isEmpty() ? language : e.getAttribute("lang");
      if (!found.isEmpty()) {
        return found.toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }
}
