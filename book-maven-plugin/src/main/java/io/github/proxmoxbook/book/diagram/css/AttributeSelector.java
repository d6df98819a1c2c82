package io.github.proxmoxbook.book.diagram.css;

import io.github.proxmoxbook.book.diagram.css.CssToken.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.w3c.dom.Element;

/** Attribute selectors (Selectors 4, 6). */
final class AttributeSelector {
  private AttributeSelector() {}

  static Predicate<Element> of(List<CssPart> inside) throws CssSyntaxException {
    List<CssPart> parts = CssText.solid(inside);
    int at = 0;
    while (at + 1 < parts.size()
        && parts.get(at + 1).isDelimiter('|')
        && !(at + 2 < parts.size() && parts.get(at + 2).isDelimiter('='))) {
      at += 2;
    }
    if (at >= parts.size() || !parts.get(at).is(Kind.IDENT)) {
      throw new CssSyntaxException("an attribute selector without a name");
    }
    String name = ((CssToken) parts.get(at++)).text();
    if (at == parts.size()) {
      return element -> value(element, name) != null;
    }
    StringBuilder operator = new StringBuilder();
    while (at < parts.size() && parts.get(at).is(Kind.DELIMITER)) {
      operator.append(((CssToken) parts.get(at++)).text());
    }
    if (at >= parts.size() || !(parts.get(at) instanceof CssToken value)) {
      throw new CssSyntaxException("an attribute selector without a value");
    }
    boolean ignoresCase = at + 1 < parts.size() && parts.get(at + 1).isIdent("i");
    BiPredicate<String, String> test = test(operator.toString());
    String wanted = value.is(Kind.STRING) || value.is(Kind.IDENT) ? value.text() : value.css();
    return element -> {
      String actual = value(element, name);
      return actual != null
          && (ignoresCase
              ? test.test(actual.toLowerCase(Locale.ROOT), wanted.toLowerCase(Locale.ROOT))
              : test.test(actual, wanted));
    };
  }

  private static BiPredicate<String, String> test(String operator) throws CssSyntaxException {
    return switch (operator) {
      case "=" -> String::equals;
      case "~=" -> AttributeSelector::hasWord;
      case "|=" -> (value, wanted) -> value.equals(wanted) || value.startsWith(wanted + "-");
      case "^=" -> (value, wanted) -> !wanted.isEmpty() && value.startsWith(wanted);
      case "$=" -> (value, wanted) -> !wanted.isEmpty() && value.endsWith(wanted);
      case "*=" -> (value, wanted) -> !wanted.isEmpty() && value.contains(wanted);
      default -> throw new CssSyntaxException("the attribute operator " + operator);
    };
  }

  /** Returns an attribute that the file gives; by its name with or without prefix. */
  private static String value(Element element, String name) {
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      var attribute = (org.w3c.dom.Attr) attributes.item(i);
      boolean isNamed =
          attribute.getName().equals(name) || attribute.getName().endsWith(":" + name);
      if (attribute.getSpecified() && isNamed) {
        return attribute.getValue();
      }
    }
    return null;
  }

  static boolean hasWord(String value, String word) {
    return !value.isEmpty() && Arrays.asList(value.strip().split("\\s+")).contains(word);
  }
}
