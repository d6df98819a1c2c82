package io.github.proxmoxbook.book.diagram.css;

import java.util.OptionalDouble;

/** Angles (CSS Values and Units 4, 7.1). */
public final class Angles {
  private Angles() {}

  /**
   * Returns an angle in degrees.
   *
   * @param token a dimension
   * @return its degrees; empty if it is no angle
   */
  public static OptionalDouble degrees(CssToken token) {
    if (token.kind() != CssToken.Kind.DIMENSION) {
      return OptionalDouble.empty();
    }
    return switch (token.text()) {
      case "deg" -> OptionalDouble.of(token.number());
      case "grad" -> OptionalDouble.of(token.number() * 0.9);
      case "rad" -> OptionalDouble.of(Math.toDegrees(token.number()));
      case "turn" -> OptionalDouble.of(token.number() * 360);
      default -> OptionalDouble.empty();
    };
  }
}
