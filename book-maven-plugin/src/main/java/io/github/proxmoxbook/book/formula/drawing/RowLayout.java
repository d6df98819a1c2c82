package io.github.proxmoxbook.book.formula.drawing;

import io.github.proxmoxbook.book.formula.Symbols.Kind;
import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Element;

/** Lays out elements side by side, and lets brackets grow with what is between them. */
final class RowLayout {
  /** A bracket need not cover the whole of what is between (The TeXbook, chapter 17). */
  private static final double COVERED = 0.94;

  private static final double NATURAL = 1.1;
  private static final double LARGE = 1.4;
  private static final double LARGE_INTEGRAL = 1.9;

  private final ElementLayout elements;
  private final Signs signs;

  RowLayout(ElementLayout elements, Signs signs) {
    this.elements = elements;
    this.signs = signs;
  }

  Ink of(List<Element> row, Setting setting) throws IOException {
    Ink[] parts = new Ink[row.size()];
    double axis = signs.axis() * setting.size();
    double half = 0;
    for (int i = 0; i < parts.length; i++) {
      if (!isGrowing(row.get(i))) {
        Element element = row.get(i);
        parts[i] =
            element.normalName().equals("mo")
                ? operator(element, setting)
                : elements.of(element, setting);
        boolean isSpace = parts[i].shapes().isEmpty() && parts[i].height() == 0;
        half = isSpace ? half : Math.max(half, reach(parts[i], axis));
      }
    }
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] == null) {
        parts[i] = bracket(row.get(i), half, setting);
      }
    }
    return joined(row, parts, setting);
  }

  private static double reach(Ink ink, double axis) {
    return Math.max(ink.ascent() - axis, ink.descent() + axis);
  }

  private static boolean isGrowing(Element element) {
    return element.normalName().equals("mo") && Operators.isStretchy(element);
  }

  private Ink joined(List<Element> row, Ink[] parts, Setting setting) {
    Ink all = Ink.NOTHING;
    double x = 0;
    double space = 0;
    double slant = 0;
    boolean isEmpty = true;
    for (int i = 0; i < parts.length; i++) {
      Element operator = Operators.core(row.get(i));
      // A relation at the beginning of a cell goes on with what is in the cell before.
      boolean isEdge = isEmpty && !row.get(i).parent().normalName().equals("mtd");
      double before =
          operator == null || isEdge ? 0 : Operators.before(operator, setting) * setting.size();
      boolean isLetter = row.get(i).normalName().equals("mi");
      x += Math.max(space, before) + (isLetter ? 0 : slant);
      all = all.with(parts[i], x, 0);
      x += parts[i].width();
      slant = parts[i].slant();
      space =
          operator == null || parts.length == 1
              ? 0
              : Operators.behind(operator, setting) * setting.size();
      boolean isSpace = row.get(i).normalName().equals("mspace");
      isEmpty &= isSpace;
    }
    return new Ink(x, all.ascent(), all.descent(), slant, all.shapes());
  }

  private Ink operator(Element operator, Setting setting) throws IOException {
    String text = operator.wholeText();
    Ink sign = signs.operator(text);
    Kind kind = Operators.kind(operator);
    if (setting.display() && (kind == Kind.SUM || kind == Kind.INTEGRAL)) {
      double factor = kind == Kind.SUM ? LARGE : LARGE_INTEGRAL;
      Ink large = sign.scaled(kind == Kind.SUM ? factor : factor * 0.85, factor);
      sign = large.raised(signs.axis() - (large.ascent() - large.descent()) / 2);
    }
    return ElementLayout.sized(sign, setting);
  }

  /** Returns a bracket that covers half of its height on both sides of the axis. */
  private Ink bracket(Element operator, double half, Setting setting) throws IOException {
    String text = operator.wholeText();
    Ink natural = ElementLayout.sized(signs.operator(text), setting);
    double given = ElementLayout.length(operator, "minsize") * setting.size();
    double needed = given > 0 ? given : 2 * half * COVERED;
    boolean isEnough = given == 0 && needed <= natural.height() * NATURAL;
    if (isEnough || needed == 0) {
      return natural;
    }
    double axis = signs.axis() * setting.size();
    return Brackets.upright(text, needed)
        .map(grown -> grown.raised(axis - needed / 2))
        .orElse(natural);
  }
}
