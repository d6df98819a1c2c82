package io.github.proxmoxbook.book.formula.drawing;

import io.github.proxmoxbook.book.formula.Symbols.Kind;
import java.io.IOException;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Lays out what stands beside, above and below something. */
final class ScriptLayout {
  private static final double RAISE = 0.38;
  private static final double LOWER = 0.17;
  private static final double DROP = 0.28;
  private static final double GAP = 0.12;
  private static final double BEHIND = 0.05;
  private static final double STACK_GAP = 0.13;
  private static final double ACCENT_GAP = 0.06;

  private final ElementLayout elements;
  private final Signs signs;

  ScriptLayout(ElementLayout elements, Signs signs) {
    this.elements = elements;
    this.signs = signs;
  }

  /** Lays out {@code msub}, {@code msup} and {@code msubsup}. */
  Ink beside(Element element, Setting setting) throws IOException {
    String name = element.normalName();
    Element below = name.equals("msup") ? null : element.child(1);
    Element above = name.equals("msub") ? null : element.child(name.equals("msup") ? 1 : 2);
    return beside(element.child(0), below, above, setting);
  }

  private Ink beside(Element base, Element below, Element above, Setting setting)
      throws IOException {
    Ink ink = elements.of(base, setting);
    double size = setting.size();
    Ink sub = below == null ? Ink.NOTHING : elements.of(below, setting.script()).withSlant();
    Ink sup = above == null ? Ink.NOTHING : elements.of(above, setting.script()).withSlant();
    double raise = Math.max(RAISE * size, ink.ascent() - DROP * size);
    raise = Math.max(raise, sup.descent() + 0.15 * size);
    double lower = Math.max(LOWER * size, ink.descent() - 0.05 * size);
    lower = Math.max(lower, sub.ascent() - 0.42 * size);
    if (below != null && above != null) {
      double overlap = GAP * size - ((raise - sup.descent()) - (sub.ascent() - lower));
      if (overlap > 0) {
        raise += overlap / 2;
        lower += overlap / 2;
      }
    }
    Element operator = Operators.core(base);
    boolean isIntegral = operator != null && Operators.kind(operator) == Kind.INTEGRAL;
    // What is below a slanted integral stands further left than what is above.
    double back = isIntegral && setting.display() ? 0.22 * size : 0;
    Ink all = ink;
    double width = ink.width();
    if (above != null) {
      double x = ink.width() + ink.slant() + BEHIND * size / 2;
      all = all.with(sup, x, raise);
      width = Math.max(width, x + sup.width());
    }
    if (below != null) {
      double x = ink.width() - back;
      all = all.with(sub, x, -lower);
      width = Math.max(width, x + sub.width());
    }
    return new Ink(width + BEHIND * size, all.ascent(), all.descent(), 0, all.shapes());
  }

  /** Lays out {@code munder}, {@code mover} and {@code munderover}. */
  Ink stacked(Element element, Setting setting) throws IOException {
    String name = element.normalName();
    Element base = element.child(0);
    Element below = name.equals("mover") ? null : element.child(1);
    Element above = name.equals("munder") ? null : element.child(name.equals("mover") ? 1 : 2);
    Element operator = Operators.core(base);
    if (operator != null && Operators.hasMovableLimits(operator) && !setting.display()) {
      return beside(base, below, above, setting);
    }
    boolean isAccent = element.attr("accent").equals("true");
    boolean isAccentUnder = element.attr("accentunder").equals("true");
    Ink sub = below == null || isAccentUnder ? null : elements.of(below, setting.script());
    Ink sup = above == null || isAccent ? null : elements.of(above, setting.script());
    Ink ink = base(base, sub, sup, setting);
    Ink all = ink;
    if (isAccent) {
      all = accented(all, above, setting, true);
    } else if (isAccentUnder) {
      all = accented(all, below, setting, false);
    }
    return placed(all, sub, sup, STACK_GAP * setting.size());
  }

  private static Ink placed(Ink ink, Ink sub, Ink sup, double gap) {
    double width = ink.width();
    width = sub == null ? width : Math.max(width, sub.width());
    width = sup == null ? width : Math.max(width, sup.width());
    Ink all = Ink.space(width).with(ink, (width - ink.width()) / 2, 0);
    if (sub != null) {
      all = all.with(sub, (width - sub.width()) / 2, -ink.descent() - gap - sub.ascent());
    }
    if (sup != null) {
      all = all.with(sup, (width - sup.width()) / 2, ink.ascent() + gap + sup.descent());
    }
    double slant = width == ink.width() ? ink.slant() : 0;
    return new Ink(width, all.ascent(), all.descent(), slant, all.shapes());
  }

  /** An arrow is as long as what is written at it. */
  private Ink base(Element base, Ink sub, Ink sup, Setting setting) throws IOException {
    boolean isArrow = base.normalName().equals("mo") && base.attr("stretchy").equals("true");
    if (isArrow) {
      double width = Math.max(sub == null ? 0 : sub.width(), sup == null ? 0 : sup.width());
      Optional<Ink> arrow = Brackets.lying(base.wholeText(), Math.max(width, 0.9 * setting.size()));
      if (arrow.isPresent()) {
        double middle = arrow.get().height() / 2;
        return arrow.get().raised(signs.axis() * setting.size() - middle);
      }
    }
    return elements.of(base, setting);
  }

  private Ink accented(Ink ink, Element mark, Setting setting, boolean isAbove) throws IOException {
    double size = setting.size();
    Ink sign = mark(mark, ink, setting);
    double y =
        isAbove
            ? ink.ascent() + ACCENT_GAP * size + sign.descent()
            : -ink.descent() - ACCENT_GAP * size - sign.ascent();
    double lean = isAbove ? ink.slant() / 2 : 0;
    double x = (ink.width() - sign.width()) / 2 + lean;
    Ink all = ink.with(sign, Math.max(x, -0.1 * size), y);
    return new Ink(ink.width(), all.ascent(), all.descent(), ink.slant(), all.shapes());
  }

  private Ink mark(Element mark, Ink below, Setting setting) throws IOException {
    if (!mark.normalName().equals("mo")) {
      return elements.of(mark, setting.script());
    }
    String text = mark.wholeText();
    double size = setting.size();
    boolean isWide = mark.attr("stretchy").equals("true");
    double narrow =
        text.equals("¯") ? 0.8 * below.width() : "→←".contains(text) ? 0.5 * size : 0.36 * size;
    Optional<Ink> drawn = Brackets.lying(text, isWide ? below.width() + below.slant() : narrow);
    if (drawn.isPresent()) {
      return drawn.get();
    }
    Ink glyph = ElementLayout.sized(signs.words(text), setting);
    // Only the ink counts: where the sign stands in its font does not.
    return glyph.raised(glyph.descent());
  }
}
