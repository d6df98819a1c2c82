package io.github.proxmoxbook.book.formula;

import io.github.proxmoxbook.book.formula.Symbols.Kind;
import org.jsoup.nodes.Element;

/** Marks above and below what they belong to. */
final class Accents {
  private static final String BRACES = "⏞⏟";

  private Accents() {}

  /** Returns something with a mark above it, which may be as wide as that. */
  static Atom over(Element base, String mark, boolean wide) {
    return made("mover", "accent", base, mark, wide);
  }

  /** Returns something with a mark below it that is as wide as that. */
  static Atom under(Element base, String mark) {
    return made("munder", "accentunder", base, mark, true);
  }

  /** What is written at a brace stands behind the brace. */
  private static Atom made(String name, String attribute, Element base, String mark, boolean wide) {
    Element sign = MathMl.text("mo", mark).attr("stretchy", Boolean.toString(wide));
    return new Atom(
        MathMl.of(name, base, sign).attr(attribute, "true"), Kind.UPRIGHT, BRACES.contains(mark));
  }
}
