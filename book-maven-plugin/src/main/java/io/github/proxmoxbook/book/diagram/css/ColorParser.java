package io.github.proxmoxbook.book.diagram.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads colours (CSS Color 4 and 5). */
public final class ColorParser {
  private final CssColor current;

  /**
   * Creates a reader.
   *
   * @param current what {@code currentColor} means inside other colours
   */
  public ColorParser(CssColor current) {
    this.current = current;
  }

  /**
   * Reads a colour.
   *
   * @param part one part
   * @return the colour
   * @throws CssSyntaxException if it is no colour
   */
  public CssColor color(CssPart part) throws CssSyntaxException {
    if (part instanceof CssFunction function) {
      return function(function);
    }
    if (part instanceof CssToken token) {
      if (token.kind() == CssToken.Kind.HASH) {
        return hex(token.text());
      }
      if (token.isIdent("currentcolor")) {
        return current;
      }
      Optional<CssColor> named =
          token.kind() == CssToken.Kind.IDENT ? NamedColors.get(token.lower()) : Optional.empty();
      if (named.isPresent()) {
        return named.get();
      }
    }
    throw new CssSyntaxException("not a colour: " + part.css());
  }

  private static CssColor hex(String digits) throws CssSyntaxException {
    if (!digits.matches("[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8}")) {
      throw new CssSyntaxException("not a colour: #" + digits);
    }
    int length = digits.length() <= 4 ? 1 : 2;
    double[] values = {0, 0, 0, 1};
    for (int i = 0; i < digits.length() / length; i++) {
      int value = Integer.parseInt(digits.substring(i * length, (i + 1) * length), 16);
      values[i] = (length == 1 ? value * 17 : value) / 255.0;
    }
    return CssColor.of(values, values[3]);
  }

  private CssColor function(CssFunction function) throws CssSyntaxException {
    switch (function.name()) {
      case "color-mix" -> {
        return ColorMix.of(function, this);
      }
      case "light-dark" -> {
        List<CssPart> light = CssText.split(function.arguments()).get(0);
        if (light.size() != 1) {
          throw new CssSyntaxException("light-dark() without a colour");
        }
        return color(light.get(0));
      }
      default -> {
        return channels(function);
      }
    }
  }

  private CssColor channels(CssFunction function) throws CssSyntaxException {
    List<CssPart> parts = new ArrayList<>();
    for (CssPart part : CssText.solid(function.arguments())) {
      if (!part.is(CssToken.Kind.COMMA) && !part.isDelimiter('/')) {
        parts.add(part);
      }
    }
    String name = function.name();
    String space = name;
    if (name.equals("color") && !parts.isEmpty() && parts.get(0).is(CssToken.Kind.IDENT)) {
      space = "color:" + ((CssToken) parts.remove(0)).lower();
    }
    if (parts.size() < 3 || parts.size() > 4 || parts.get(0).isIdent("from")) {
      throw new CssSyntaxException("not a colour: " + function.css());
    }
    double alpha = parts.size() == 4 ? channel(parts.get(3), 1, 1) : 1;
    return CssColor.of(rgb(space, parts), alpha);
  }

  private static double[] rgb(String space, List<CssPart> p) throws CssSyntaxException {
    return switch (space) {
      case "rgb", "rgba" -> all(p, 1 / 255.0, 1);
      case "hsl", "hsla" -> ColorSpaces.fromHsl(hued(p));
      case "hwb" -> ColorSpaces.fromHwb(hued(p));
      case "lab" -> ColorSpaces.fromLab(lab(p, 100, 125));
      case "lch" -> ColorSpaces.fromLab(ColorSpaces.fromPolar(lch(p, 100, 150)));
      case "oklab" -> ColorSpaces.fromOklab(lab(p, 1, 0.4));
      case "oklch" -> ColorSpaces.fromOklab(ColorSpaces.fromPolar(lch(p, 1, 0.4)));
      case "color:srgb" -> all(p, 1, 1);
      case "color:srgb-linear" -> ColorSpaces.gamma(all(p, 1, 1));
      case "color:display-p3" -> ColorSpaces.fromP3(all(p, 1, 1));
      case "color:xyz", "color:xyz-d65" -> ColorSpaces.fromXyz(all(p, 1, 1));
      default -> throw new CssSyntaxException("the colour function " + space + "()");
    };
  }

  private static double[] all(List<CssPart> parts, double unit, double full)
      throws CssSyntaxException {
    double[] values = new double[3];
    for (int i = 0; i < 3; i++) {
      values[i] = channel(parts.get(i), unit, full);
    }
    return values;
  }

  private static double[] hued(List<CssPart> parts) throws CssSyntaxException {
    double second = Math.max(0, Math.min(1, channel(parts.get(1), 0.01, 1)));
    double third = Math.max(0, Math.min(1, channel(parts.get(2), 0.01, 1)));
    return new double[] {hue(parts.get(0)), second, third};
  }

  private static double[] lab(List<CssPart> parts, double light, double reach)
      throws CssSyntaxException {
    return new double[] {
      channel(parts.get(0), 1, light),
      channel(parts.get(1), 1, reach),
      channel(parts.get(2), 1, reach)
    };
  }

  private static double[] lch(List<CssPart> parts, double light, double reach)
      throws CssSyntaxException {
    return new double[] {
      channel(parts.get(0), 1, light), channel(parts.get(1), 1, reach), hue(parts.get(2))
    };
  }

  /** A number times its unit, or a percentage of the full value; {@code none} is 0. */
  private static double channel(CssPart part, double unit, double full) throws CssSyntaxException {
    if (part.isIdent("none")) {
      return 0;
    }
    Quantity value = Calculation.of(part, new LengthContext(16, 16, Viewport.NONE));
    if (value.kind() == Quantity.Kind.NUMBER) {
      return value.value() * unit;
    }
    if (value.kind() == Quantity.Kind.LENGTH && value.value() == 0) {
      return value.percent() / 100 * full;
    }
    throw new CssSyntaxException("not a part of a colour: " + part.css());
  }

  private static double hue(CssPart part) throws CssSyntaxException {
    if (part.isIdent("none")) {
      return 0;
    }
    Quantity value = Calculation.of(part, new LengthContext(16, 16, Viewport.NONE));
    if (value.kind() == Quantity.Kind.LENGTH) {
      throw new CssSyntaxException("not a hue: " + part.css());
    }
    return value.value();
  }
}
