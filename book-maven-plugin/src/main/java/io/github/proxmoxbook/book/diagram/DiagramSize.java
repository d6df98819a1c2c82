package io.github.proxmoxbook.book.diagram;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * The natural size of a diagram.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 */
record DiagramSize(double width, double height) {
  private static final Pattern LENGTH =
      Pattern.compile("\\+?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?(px|pt|pc|mm|cm|in|Q)?");

  /** CSS Values and Units 3, 6.2: pixels in one unit. */
  private static final Map<String, Double> PIXELS =
      Map.of(
          "px", 1.0,
          "pt", 96 / 72.0,
          "pc", 16.0,
          "in", 96.0,
          "cm", 96 / 2.54,
          "mm", 9.6 / 2.54,
          "Q", 2.4 / 2.54);

  /** The size of a drawing that says nothing about it (CSS Images 3, 5.2). */
  private static final double DEFAULT_WIDTH = 300;

  private static final double DEFAULT_HEIGHT = 150;

  /**
   * Finds the size of a diagram: {@code width} and {@code height} where they are absolute lengths,
   * else those of {@code viewBox}; with one of them missing, the ratio of {@code viewBox}; with
   * nothing at all, 300 by 150 as in browsers.
   *
   * @param root the root element
   * @return the size; empty if a side is zero
   */
  static Optional<DiagramSize> of(Element root) {
    OptionalDouble width = pixels(root.getAttribute("width"));
    OptionalDouble height = pixels(root.getAttribute("height"));
    Optional<DiagramSize> box = viewBox(root.getAttribute("viewBox"));
    if (width.isPresent() && height.isPresent()) {
      return positive(width.getAsDouble(), height.getAsDouble());
    }
    if (box.isEmpty()) {
      return positive(width.orElse(DEFAULT_WIDTH), height.orElse(DEFAULT_HEIGHT));
    }
    double ratio = box.get().width / box.get().height;
    if (width.isPresent()) {
      return positive(width.getAsDouble(), width.getAsDouble() / ratio);
    }
    return height.isPresent() ? positive(height.getAsDouble() * ratio, height.getAsDouble()) : box;
  }

  /** Returns an absolute length in pixels; empty if it is none. */
  static OptionalDouble pixels(String length) {
    Matcher matcher = LENGTH.matcher(length.strip());
    if (!matcher.matches()) {
      return OptionalDouble.empty();
    }
    String exponent = matcher.group(2) == null ? "" : matcher.group(2);
    String unit = matcher.group(3) == null ? "px" : matcher.group(3);
    return OptionalDouble.of(Double.parseDouble(matcher.group(1) + exponent) * PIXELS.get(unit));
  }

  private static Optional<DiagramSize> viewBox(String value) {
    String[] parts = value.strip().split("\\s*,\\s*|\\s+");
    if (parts.length != 4) {
      return Optional.empty();
    }
    OptionalDouble width = pixels(parts[2]);
    OptionalDouble height = pixels(parts[3]);
    return width.isPresent() && height.isPresent()
        ? positive(width.getAsDouble(), height.getAsDouble())
        : Optional.empty();
  }

  private static Optional<DiagramSize> positive(double width, double height) {
    boolean usable = width > 0 && height > 0 && Double.isFinite(width) && Double.isFinite(height);
    return usable ? Optional.of(new DiagramSize(width, height)) : Optional.empty();
  }

  /** Returns the size in whole pixels of a picture at a scale, rounded up: width times height. */
  long pixels(double scale) {
    return (long) Math.ceil(width * scale) * (long) Math.ceil(height * scale);
  }

  /** Returns a number as SVG writes it, without needless decimals. */
  static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
