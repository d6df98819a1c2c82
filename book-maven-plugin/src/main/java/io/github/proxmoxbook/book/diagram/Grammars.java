package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.Calculation;
import io.github.proxmoxbook.book.diagram.css.ColorParser;
import io.github.proxmoxbook.book.diagram.css.CssFunction;
import io.github.proxmoxbook.book.diagram.css.CssPart;
import io.github.proxmoxbook.book.diagram.css.CssSyntaxException;
import io.github.proxmoxbook.book.diagram.css.CssText;
import io.github.proxmoxbook.book.diagram.css.CssToken;
import io.github.proxmoxbook.book.diagram.css.CssToken.Kind;
import io.github.proxmoxbook.book.diagram.css.Numbers;
import io.github.proxmoxbook.book.diagram.css.Quantity;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** Grammars of the properties that SVG has. */
final class Grammars {
  /** Units that Batik computes itself, so that they follow a {@code use}. */
  private static final Set<String> RELATIVE = Set.of("em");

  private Grammars() {}

  /** One of some keywords; written in lower case unless the list says otherwise. */
  static Grammar keywords(String... allowed) {
    return (value, style, isAttribute) -> {
      CssPart part = single(value);
      for (String keyword : allowed) {
        if (part.isIdent(keyword.toLowerCase(java.util.Locale.ROOT))) {
          return StyleValue.of(keyword);
        }
      }
      throw invalid(value);
    };
  }

  /** Any text; a rewriting step reads it. */
  static Grammar raw() {
    return (value, style, isAttribute) -> {
      if (value.isEmpty()) {
        throw invalid(value);
      }
      return StyleValue.of(CssText.of(value));
    };
  }

  /** A part of 1, or a percentage. */
  static StyleValue opacity(List<CssPart> value, StyleContext style, boolean isAttribute)
      throws CssSyntaxException {
    Quantity number = Calculation.of(single(value), style.lengths());
    if (number.kind() == Quantity.Kind.ANGLE || number.percent() * number.value() != 0) {
      throw invalid(value);
    }
    double part = number.percent() != 0 ? number.percent() / 100 : number.value();
    return StyleValue.of(Numbers.text(Math.max(0, Math.min(1, part))));
  }

  /** A number of at least some value. */
  static Grammar number(double least) {
    return (value, style, isAttribute) -> {
      Quantity number = Calculation.of(single(value), style.lengths());
      if (number.kind() != Quantity.Kind.NUMBER || number.value() < least) {
        throw invalid(value);
      }
      return StyleValue.of(Numbers.text(number.value()));
    };
  }

  /** A length or percentage; numbers need no unit. */
  static StyleValue length(List<CssPart> value, StyleContext style, boolean isAttribute)
      throws CssSyntaxException {
    return StyleValue.of(lengthText(single(value), style));
  }

  /** The same, not negative. */
  static StyleValue size(List<CssPart> value, StyleContext style, boolean isAttribute)
      throws CssSyntaxException {
    return notNegative(length(value, style, isAttribute), value);
  }

  /** A length that needs a unit in CSS. */
  static StyleValue cssLength(List<CssPart> value, StyleContext style, boolean isAttribute)
      throws CssSyntaxException {
    boolean isBare =
        single(value) instanceof CssToken token && token.is(Kind.NUMBER) && token.number() != 0;
    if (isBare && !isAttribute) {
      throw new CssSyntaxException(CssText.of(value) + " without a unit");
    }
    return length(value, style, isAttribute);
  }

  /** The same, not negative. */
  static StyleValue cssSize(List<CssPart> value, StyleContext style, boolean isAttribute)
      throws CssSyntaxException {
    return notNegative(cssLength(value, style, isAttribute), value);
  }

  private static StyleValue notNegative(StyleValue length, List<CssPart> value)
      throws CssSyntaxException {
    if (length.text().startsWith("-")) {
      throw invalid(value);
    }
    return length;
  }

  /** One of two grammars. */
  static Grammar either(Grammar first, Grammar second) {
    return (value, style, isAttribute) -> {
      try {
        return first.read(value, style, isAttribute);
      } catch (CssSyntaxException e) {
        return second.read(value, style, isAttribute);
      }
    };
  }

  /** The same as {@link #cssLength}, with sums of lengths and percentages left for later. */
  static StyleValue geometry(List<CssPart> value, StyleContext style, boolean isAttribute)
      throws CssSyntaxException {
    CssPart part = single(value);
    if (part instanceof CssFunction && Calculation.isCalculation(part)) {
      Quantity sum = Calculation.of(part, style.lengths());
      if (sum.kind() == Quantity.Kind.LENGTH && sum.value() != 0 && sum.percent() != 0) {
        return StyleValue.of(
            "calc(" + Numbers.text(sum.value()) + "px + " + Numbers.text(sum.percent()) + "%)");
      }
    }
    return cssLength(value, style, isAttribute);
  }

  static String lengthText(CssPart part, StyleContext style) throws CssSyntaxException {
    if (part instanceof CssToken token
        && token.is(Kind.DIMENSION)
        && RELATIVE.contains(token.text())) {
      return Numbers.text(token.number()) + token.text();
    }
    Quantity length = Calculation.of(part, style.lengths());
    if (length.kind() == Quantity.Kind.ANGLE) {
      throw new CssSyntaxException("not a length: " + part.css());
    }
    return length.text();
  }

  static StyleValue dashes(List<CssPart> value, StyleContext style, boolean isAttribute)
      throws CssSyntaxException {
    if (value.size() == 1 && value.get(0).isIdent("none")) {
      return StyleValue.of("none");
    }
    StringJoiner dashes = new StringJoiner(",");
    boolean isSolid = true;
    for (List<CssPart> item : CssText.split(value)) {
      if (item.isEmpty()) {
        throw invalid(value);
      }
      for (CssPart part : CssText.solid(item)) {
        String dash = lengthText(part, style);
        if (dash.startsWith("-")) {
          throw invalid(value);
        }
        isSolid &= dash.matches("0(em|ex|%)?");
        dashes.add(dash);
      }
    }
    return StyleValue.of(isSolid ? "none" : dashes.toString());
  }

  static StyleValue color(List<CssPart> value, StyleContext style, boolean isAttribute)
      throws CssSyntaxException {
    List<CssPart> solid = withoutProfile(value);
    if (single(solid).isIdent("currentcolor")) {
      return StyleValue.of(StyleValue.CURRENT);
    }
    return StyleValue.of(new ColorParser(style.color()).color(solid.get(0)));
  }

  /** SVG 1.1 lets a colour of a profile follow; browsers draw the one in front of it. */
  private static List<CssPart> withoutProfile(List<CssPart> value) {
    List<CssPart> solid = CssText.solid(value);
    boolean hasProfile =
        solid.size() == 2
            && solid.get(1) instanceof CssFunction function
            && function.name().equals("icc-color");
    return hasProfile ? solid.subList(0, 1) : solid;
  }

  static StyleValue paint(List<CssPart> value, StyleContext style, boolean isAttribute)
      throws CssSyntaxException {
    List<CssPart> solid = CssText.solid(value);
    if (solid.isEmpty()) {
      throw invalid(value);
    }
    if (solid.get(0) instanceof CssToken url && url.is(Kind.URL)) {
      String fallback = "";
      if (solid.size() > 1) {
        StyleValue second = paint(solid.subList(1, solid.size()), style, isAttribute);
        fallback = " " + second.text();
      }
      return StyleValue.of(url.css() + fallback);
    }
    CssPart part = withoutProfile(value).size() == 1 ? solid.get(0) : single(value);
    for (String keyword : List.of("none", "context-fill", "context-stroke")) {
      if (part.isIdent(keyword)) {
        return StyleValue.of(keyword);
      }
    }
    StyleValue color = color(value, style, isAttribute);
    return color.alpha() == 0 ? StyleValue.of("none") : color;
  }

  /** {@code none} or an address in the file. */
  static StyleValue url(List<CssPart> value, StyleContext style, boolean isAttribute)
      throws CssSyntaxException {
    CssPart part = single(value);
    if (part.isIdent("none") || part.is(Kind.URL)) {
      return StyleValue.of(part.is(Kind.URL) ? part.css() : "none");
    }
    throw invalid(value);
  }

  static CssPart single(List<CssPart> value) throws CssSyntaxException {
    if (value.size() != 1) {
      throw invalid(value);
    }
    return value.get(0);
  }

  static CssSyntaxException invalid(List<CssPart> value) {
    return new CssSyntaxException("the value " + CssText.of(value));
  }
}
