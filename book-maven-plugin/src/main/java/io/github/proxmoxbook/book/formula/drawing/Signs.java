package io.github.proxmoxbook.book.formula.drawing;

import io.github.proxmoxbook.book.formula.Symbols;
import io.github.proxmoxbook.book.formula.Symbols.Kind;
import io.github.proxmoxbook.book.typography.GlyphOutlines;
import io.github.proxmoxbook.book.typography.GlyphOutlines.Outline;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Single signs and words at size 1. */
final class Signs {
  /** How much letters lean: that of italic faces. */
  private static final double SLOPE = 0.2;

  /** The height at which a leaning letter keeps its place. */
  private static final double PIVOT = 0.25;

  private static final double FULL_WIDTH = 0.99;
  private static final double BESIDE = 0.06;
  private static final double DOT = 0.055;
  private static final double LINE = 0.065;

  private static final Set<Kind> CENTRED =
      EnumSet.of(
          Kind.BINARY,
          Kind.RELATION,
          Kind.SUM,
          Kind.INTEGRAL,
          Kind.OPEN,
          Kind.CLOSE,
          Kind.FENCE,
          Kind.SLASH);

  private final GlyphOutlines glyphs;
  private final Set<Integer> missing;
  private Double axis;

  Signs(GlyphOutlines glyphs, Set<Integer> missing) {
    this.glyphs = glyphs;
    this.missing = missing;
  }

  /** Returns the height of the middle of a minus, at which fractions have their bar. */
  double axis() throws IOException {
    if (axis == null) {
      Optional<Outline> minus = glyphs.of('−', false);
      axis = minus.map(o -> Shapes.bounds(o.path()).getCenterY()).orElse(0.29);
    }
    return axis;
  }

  /** Returns an identifier; one letter alone leans. */
  Ink identifier(String text, boolean upright) throws IOException {
    boolean isSingle = text.codePointCount(0, text.length()) == 1;
    Ink drawn = drawn(text);
    if (drawn != null) {
      return drawn;
    }
    return isSingle
        ? letter(text.codePointAt(0), !upright && Letters.leans(text.codePointAt(0)))
        : words(text);
  }

  /** Returns characters side by side. */
  Ink words(String text) throws IOException {
    Ink all = Ink.NOTHING;
    for (int c : text.codePoints().toArray()) {
      all = all.with(letter(c, false), all.width(), 0);
    }
    return all;
  }

  private Ink letter(int character, boolean leaning) throws IOException {
    boolean isOwnShape = Letters.isStyled(character) && glyphs.of(character, false).isEmpty();
    if (isOwnShape || Letters.isBold(character)) {
      int plain = Letters.plain(character);
      boolean isBold = Letters.isBold(character);
      return plain == character
          ? glyph(plain, false, leaning)
          : glyph(plain, isBold, Letters.isItalic(character));
    }
    return glyph(character, false, leaning);
  }

  /** Returns an operator; most stand in the middle of the line. */
  Ink operator(String text) throws IOException {
    Ink drawn = drawn(text);
    if (drawn != null) {
      return drawn;
    }
    Ink sign = words(text);
    boolean isCentred =
        CENTRED.contains(Symbols.kind(text)) && text.codePointCount(0, text.length()) == 1;
    return isCentred ? sign.raised(axis() - (sign.ascent() - sign.descent()) / 2) : sign;
  }

  /**
   * Returns a sign that is drawn, not taken from a font; null for any other. Dots stand at other
   * heights in Japanese fonts than in formulas, and a face of BIZ UDPGothic has the signs of less
   * and greater or equal in each other's place.
   */
  private Ink drawn(String text) throws IOException {
    return switch (text) {
      case "⋅", "∙" -> Ink.of(Shapes.dot(0.14, axis(), DOT * 1.1), 0.28);
      case "…" -> threeDots(DOT, 0, 0.28);
      case "⋯" -> threeDots(axis(), 0, 0.28);
      case "⋱" -> threeDots(0.6, -0.28, 0.28);
      case "⋮" -> threeDots(0.6, -0.28, 0);
      case "≤" -> orEqual(false);
      case "≥" -> orEqual(true);
      default -> text.matches("\u2032+") ? primes(text.length()) : null;
    };
  }

  private Ink orEqual(boolean greater) throws IOException {
    double y = axis() + 0.08;
    Path2D less = Shapes.line(LINE, 0.64, y + 0.25, 0.1, y, 0.64, y - 0.25);
    Path2D sign = greater ? Shapes.mirrored(less, 0.72) : less;
    double foot = y - 0.4;
    return Ink.of(sign, 0.72).with(Ink.bar(0.56, foot, foot + LINE), 0.08, 0);
  }

  private static Ink threeDots(double top, double down, double right) {
    Ink dots = Ink.NOTHING;
    for (int i = 0; i < 3; i++) {
      Ink dot = Ink.of(Shapes.dot(0.14 + i * right, top + i * down, DOT), 0.28);
      dots = dots.with(dot, 0, 0);
    }
    return new Ink(0.28 + 2 * right, dots.ascent(), dots.descent(), 0, dots.shapes());
  }

  private static Ink primes(int count) {
    Ink primes = Ink.NOTHING;
    for (int i = 0; i < count; i++) {
      primes = primes.with(Ink.of(Shapes.line(0.075, 0.07, 0.02, 0.19, 0.55), 0.24), i * 0.17, 0);
    }
    return primes;
  }

  private Ink glyph(int character, boolean bold, boolean leaning) throws IOException {
    if (Character.isWhitespace(character) || character == '\u00A0') {
      return Ink.space(character == '\u3000' ? 1 : 0.28);
    }
    Optional<Outline> outline = glyphs.of(character, bold);
    if (outline.isEmpty()) {
      missing.add(character);
      return Ink.NOTHING;
    }
    Path2D path = outline.get().path();
    double advance = outline.get().advance();
    Rectangle2D bounds = Shapes.bounds(path);
    boolean isWord = Character.isIdeographic(character) || character > 0x3000;
    if (advance > FULL_WIDTH && !isWord) {
      path =
          new Path2D.Double(
              path, AffineTransform.getTranslateInstance(BESIDE - bounds.getMinX(), 0));
      advance = bounds.getWidth() + 2 * BESIDE;
    }
    if (!leaning) {
      return new Ink(advance, bounds.getMaxY(), -bounds.getMinY(), 0, List.of(path));
    }
    Path2D slanted =
        new Path2D.Double(path, new AffineTransform(1, 0, SLOPE, 1, -SLOPE * PIVOT, 0));
    double over = Math.max(0, Shapes.bounds(slanted).getMaxX() - advance);
    return new Ink(advance, bounds.getMaxY(), -bounds.getMinY(), over, List.of(slanted));
  }
}
