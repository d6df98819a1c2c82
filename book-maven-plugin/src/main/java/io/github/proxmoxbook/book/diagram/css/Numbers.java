package io.github.proxmoxbook.book.diagram.css;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as SVG 1.1 and CSS 2 write them. */
public final class Numbers {
  private static final int DECIMALS = 6;

  private Numbers() {}

  /**
   * Returns a number without exponent and without needless decimals.
   *
   * @param value any finite number
   * @return its text, rounded to six decimals
   */
  public static String text(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    if (!Double.isFinite(value)) {
      return "0";
    }
    BigDecimal rounded = new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
