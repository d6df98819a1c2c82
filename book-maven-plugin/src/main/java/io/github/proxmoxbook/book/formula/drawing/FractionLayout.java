package io.github.proxmoxbook.book.formula.drawing;

import java.io.IOException;
import org.jsoup.nodes.Element;

/** Lays out fractions, roots and what is framed or struck out. */
final class FractionLayout {
  private static final double BESIDE = 0.1;
  private static final double FRAME = 0.15;

  private final ElementLayout elements;
  private final Signs signs;

  FractionLayout(ElementLayout elements, Signs signs) {
    this.elements = elements;
    this.signs = signs;
  }

  Ink fraction(Element element, Setting setting) throws IOException {
    double size = setting.size();
    Setting inner = setting.fraction();
    Ink top = elements.of(element.child(0), inner).withSlant();
    Ink bottom = elements.of(element.child(1), inner).withSlant();
    boolean hasBar = !element.attr("linethickness").equals("0");
    double rule = Brackets.THICKNESS * size;
    double gap = (setting.display() ? 0.16 : 0.09) * size;
    double axis = signs.axis() * size;
    double up = axis + rule / 2 + gap + Math.max(top.descent(), 0);
    double down = -axis + rule / 2 + gap + bottom.ascent();
    up = Math.max(up, (setting.display() ? 0.68 : 0.42) * size);
    down = Math.max(down, (setting.display() ? 0.68 : 0.38) * size);
    double width = Math.max(top.width(), bottom.width()) + 2 * BESIDE * size;
    Ink all = Ink.space(width);
    all = all.with(top, (width - top.width()) / 2, up);
    all = all.with(bottom, (width - bottom.width()) / 2, -down);
    if (hasBar) {
      double beside = BESIDE * size / 2;
      all = all.with(Ink.bar(width - 2 * beside, axis - rule / 2, axis + rule / 2), beside, 0);
    }
    return all.widened(0.04 * size, 0.04 * size);
  }

  /**
   * Draws a root.
   *
   * @param inside what is below it
   * @param degree what stands in its corner; may be null
   */
  Ink root(Ink inside, Ink degree, Setting setting) {
    double size = setting.size();
    double rule = Brackets.THICKNESS * size;
    Ink under = inside.withSlant();
    double gap = (setting.display() ? 0.14 : 0.09) * size;
    double top = Math.max(under.ascent(), 0.55 * size) + gap + rule;
    double bottom = -Math.max(under.descent(), 0.03 * size) - 0.02 * size;
    double height = top - bottom;
    double sign = Math.min(0.75, 0.46 + 0.05 * height / size) * size;
    double hook = bottom + Math.min(0.45 * height, 0.5 * size);
    double start = degree == null ? 0 : Math.max(0, degree.width() - 0.3 * sign);
    Ink all = Ink.NOTHING;
    all =
        all.with(
            Ink.of(Shapes.line(rule, 0, hook - 0.06 * size, 0.16 * sign, hook), 0.2 * sign),
            start,
            0);
    all =
        all.with(
            Ink.of(Shapes.line(1.7 * rule, 0.13 * sign, hook, 0.47 * sign, bottom), sign),
            start,
            0);
    all =
        all.with(
            Ink.of(
                Shapes.line(
                    rule,
                    0.47 * sign,
                    bottom,
                    sign,
                    top - rule / 2,
                    sign + under.width() + 0.1 * size,
                    top - rule / 2),
                sign),
            start,
            0);
    all = all.with(under, start + sign + 0.04 * size, 0);
    if (degree != null) {
      all =
          all.with(
              degree,
              Math.max(0, 0.3 * sign - degree.width()),
              hook + 0.08 * size + degree.descent());
    }
    double width = start + sign + under.width() + 0.1 * size;
    return new Ink(width, all.ascent(), all.descent(), 0, all.shapes())
        .widened(0.03 * size, 0.06 * size);
  }

  /** Draws a frame, or lines that strike something out. */
  Ink enclosed(Element element, Ink inside, Setting setting) {
    double t = Brackets.THICKNESS;
    String notation = element.attr("notation");
    Ink ink = inside.withSlant();
    if (notation.equals("box")) {
      double pad = FRAME * setting.size();
      Ink all = ink.widened(pad, pad);
      double top = ink.ascent() + pad;
      double bottom = -ink.descent() - pad;
      double width = all.width();
      Ink framed = Ink.space(width).with(all, 0, 0);
      framed = framed.with(Ink.bar(width, top - t, top), 0, 0);
      framed = framed.with(Ink.bar(width, bottom, bottom + t), 0, 0);
      framed = framed.with(Ink.bar(t, bottom, top), 0, 0);
      return framed.with(Ink.bar(t, bottom, top), width - t, 0);
    }
    Ink all = ink;
    if (notation.contains("updiagonalstrike")) {
      all = all.with(strike(ink, -ink.descent(), ink.ascent()), 0, 0);
    }
    if (notation.contains("downdiagonalstrike")) {
      all = all.with(strike(ink, ink.ascent(), -ink.descent()), 0, 0);
    }
    return new Ink(ink.width(), all.ascent(), all.descent(), 0, all.shapes());
  }

  private static Ink strike(Ink ink, double from, double to) {
    return Ink.of(Shapes.line(Brackets.THICKNESS * 0.8, 0, from, ink.width(), to), ink.width());
  }
}
