package io.github.proxmoxbook.book.diagram.css;

/**
 * The result of a calculation.
 *
 * @param kind what it is
 * @param value a plain number, pixels or degrees
 * @param percent hundredths of something unknown that are added; 0 for plain numbers and angles
 */
public record Quantity(Kind kind, double value, double percent) {
  /** Kinds of quantities. */
  public enum Kind {
    /** A number without unit. */
    NUMBER,
    /** A length, a percentage, or a sum of both. */
    LENGTH,
    /** An angle. */
    ANGLE
  }

  static Quantity number(double value) {
    return new Quantity(Kind.NUMBER, value, 0);
  }

  Quantity plus(Quantity other, int sign) throws CssSyntaxException {
    if (kind != other.kind) {
      throw new CssSyntaxException("a sum of different kinds of values");
    }
    return new Quantity(kind, value + sign * other.value, percent + sign * other.percent);
  }

  Quantity times(Quantity other) throws CssSyntaxException {
    if (kind != Kind.NUMBER && other.kind != Kind.NUMBER) {
      throw new CssSyntaxException("a product of two lengths");
    }
    Quantity scaled = kind == Kind.NUMBER ? other : this;
    double factor = kind == Kind.NUMBER ? value : other.value;
    return new Quantity(scaled.kind, scaled.value * factor, scaled.percent * factor);
  }

  /** Compares two quantities that can be compared before layout. */
  int compare(Quantity other) throws CssSyntaxException {
    boolean isPercentOnly = value == 0 && other.value == 0;
    boolean isPlain = percent == 0 && other.percent == 0;
    if (kind != other.kind || !(isPlain || isPercentOnly)) {
      throw new CssSyntaxException("a comparison of lengths with percentages");
    }
    return isPlain ? Double.compare(value, other.value) : Double.compare(percent, other.percent);
  }

  /**
   * Returns the quantity as SVG writes it.
   *
   * @return a number, or a percentage
   * @throws CssSyntaxException for a sum of a length and a percentage
   */
  public String text() throws CssSyntaxException {
    if (value != 0 && percent != 0) {
      throw new CssSyntaxException("a sum of a length and a percentage");
    }
    return percent != 0 ? Numbers.text(percent) + "%" : Numbers.text(value);
  }
}
