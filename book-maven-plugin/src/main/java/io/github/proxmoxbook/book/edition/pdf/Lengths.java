package io.github.proxmoxbook.book.edition.pdf;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Absolute lengths of CSS (CSS Values 4, section 6.2). */
final class Lengths {
  private static final Pattern LENGTH =
      Pattern.compile("\\s*(\\d*\\.?\\d+)(mm|cm|in|pt|pc|px|q)\\s*");
  private static final double INCH = 25.4;
  private static final Map<String, Double> MILLIMETRES =
      Map.of(
          "mm", 1.0, "cm", 10.0, "in", INCH, "pt", INCH / 72, "pc", INCH / 6, "px", INCH / 96, "q",
          0.25);

  private Lengths() {}

  /** Returns a length in millimetres; empty if it is none or is not absolute. */
  static OptionalDouble millimetres(String written) {
    Matcher matcher = LENGTH.matcher(written.toLowerCase(java.util.Locale.ROOT));
    return matcher.matches()
        ? OptionalDouble.of(
            Double.parseDouble(matcher.group(1)) * MILLIMETRES.get(matcher.group(2)))
        : OptionalDouble.empty();
  }

  /** Returns millimetres in points, the unit of PDF. */
  static float points(double millimetres) {
    return (float) (millimetres * 72 / INCH);
  }
}
