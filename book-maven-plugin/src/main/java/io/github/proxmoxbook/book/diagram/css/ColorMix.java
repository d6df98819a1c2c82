package io.github.proxmoxbook.book.diagram.css;

import java.util.ArrayList;
import java.util.List;

/** {@code color-mix()} (CSS Color 5, 3) in sRGB and in the spaces around Oklab. */
final class ColorMix {
  private ColorMix() {}

  static CssColor of(CssFunction function, ColorParser parser) throws CssSyntaxException {
    List<List<CssPart>> arguments = CssText.split(function.arguments());
    boolean hasSpace = !arguments.get(0).isEmpty() && arguments.get(0).get(0).isIdent("in");
    String space = hasSpace ? CssText.of(CssText.words(arguments.get(0)).get(1)) : "oklab";
    List<List<CssPart>> colors = arguments.subList(hasSpace ? 1 : 0, arguments.size());
    if (colors.size() != 2) {
      throw new CssSyntaxException("color-mix() without two colours");
    }
    List<CssColor> values = new ArrayList<>();
    double[] shares = {Double.NaN, Double.NaN};
    for (int i = 0; i < 2; i++) {
      for (List<CssPart> word : CssText.words(colors.get(i))) {
        if (word.get(0) instanceof CssToken token && token.is(CssToken.Kind.PERCENTAGE)) {
          shares[i] = token.number() / 100;
        } else {
          values.add(parser.color(word.get(0)));
        }
      }
    }
    if (values.size() != 2) {
      throw new CssSyntaxException("color-mix() without two colours");
    }
    return mix(space, values.get(0), values.get(1), shares);
  }

  private static CssColor mix(String space, CssColor one, CssColor two, double[] shares)
      throws CssSyntaxException {
    double first = shares[0];
    double second = shares[1];
    if (Double.isNaN(first)) {
      first = Double.isNaN(second) ? 0.5 : 1 - second;
    }
    if (Double.isNaN(second)) {
      second = 1 - first;
    }
    double sum = first + second;
    if (sum <= 0) {
      throw new CssSyntaxException("color-mix() of nothing");
    }
    double share = second / sum;
    double alpha = one.alpha() * (1 - share) + two.alpha() * share;
    double[] a = to(space, one);
    double[] b = to(space, two);
    boolean isPolar = space.equals("oklch") || space.equals("lch");
    double[] mixed = new double[3];
    for (int i = 0; i < 3; i++) {
      if (isPolar && i == 2) {
        mixed[i] = hue(a, b, share);
      } else if (alpha > 0) {
        mixed[i] = (a[i] * one.alpha() * (1 - share) + b[i] * two.alpha() * share) / alpha;
      }
    }
    return CssColor.of(from(space, mixed), alpha * Math.min(1, sum));
  }

  /** The shorter way round; a grey has no hue and takes that of the other. */
  private static double hue(double[] a, double[] b, double share) {
    double grey = 1e-4;
    double from = a[1] < grey ? b[2] : a[2];
    double to = b[1] < grey ? from : b[2];
    double way = ((to - from) % 360 + 540) % 360 - 180;
    return from + way * share;
  }

  private static double[] to(String space, CssColor color) throws CssSyntaxException {
    double[] rgb = {color.red(), color.green(), color.blue()};
    return switch (space) {
      case "srgb" -> rgb;
      case "srgb-linear" -> ColorSpaces.linear(rgb);
      case "oklab" -> ColorSpaces.toOklab(rgb);
      case "oklch" -> ColorSpaces.toPolar(ColorSpaces.toOklab(rgb));
      default -> throw new CssSyntaxException("color-mix() in " + space);
    };
  }

  private static double[] from(String space, double[] values) {
    return switch (space) {
      case "srgb-linear" -> ColorSpaces.gamma(values);
      case "oklab" -> ColorSpaces.fromOklab(values);
      case "oklch" -> ColorSpaces.fromOklab(ColorSpaces.fromPolar(values));
      default -> values;
    };
  }
}
