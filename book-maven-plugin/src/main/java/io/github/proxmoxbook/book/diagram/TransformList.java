package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.Calculation;
import io.github.proxmoxbook.book.diagram.css.CssBlock;
import io.github.proxmoxbook.book.diagram.css.CssFunction;
import io.github.proxmoxbook.book.diagram.css.CssPart;
import io.github.proxmoxbook.book.diagram.css.CssReader;
import io.github.proxmoxbook.book.diagram.css.CssSyntaxException;
import io.github.proxmoxbook.book.diagram.css.CssText;
import io.github.proxmoxbook.book.diagram.css.CssToken;
import io.github.proxmoxbook.book.diagram.css.LengthContext;
import io.github.proxmoxbook.book.diagram.css.Quantity;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Reads transforms as SVG 1.1 and CSS Transforms 2 write them. */
final class TransformList {
  private final LengthContext lengths;
  private final Rectangle2D box;

  /**
   * Creates a reader.
   *
   * @param box of whose size percentages are parts
   */
  TransformList(LengthContext lengths, Rectangle2D box) {
    this.lengths = lengths;
    this.box = box;
  }

  /** Returns whether Batik reads a value: functions of SVG 1.1, numbers without units. */
  static boolean isPlain(String value) {
    return value.matches(
        "(?:\\s*,?\\s*(?:matrix|translate|scale|rotate|skewX|skewY)\\s*\\([-+.,\\s\\deE]*\\))*\\s*");
  }

  /** Returns a matrix as SVG writes it. */
  static String text(AffineTransform transform) {
    double[] values = new double[6];
    transform.getMatrix(values);
    StringJoiner text = new StringJoiner(" ", "matrix(", ")");
    for (double value : values) {
      text.add(
          new BigDecimal(value, new MathContext(9))
              .setScale(9, java.math.RoundingMode.HALF_EVEN)
              .stripTrailingZeros()
              .toPlainString());
    }
    return text.toString();
  }

  /**
   * Reads a list of functions.
   *
   * @throws CssSyntaxException if a function is unknown, or leaves the plane
   */
  AffineTransform read(String value) throws CssSyntaxException {
    if (value.chars().filter(c -> c == '(').count()
        != value.chars().filter(c -> c == ')').count()) {
      throw new CssSyntaxException("a transform with a bracket too few");
    }
    AffineTransform all = new AffineTransform();
    List<CssPart> parts = CssText.solid(CssReader.parts(value));
    for (int i = 0; i < parts.size(); i++) {
      CssPart part = parts.get(i);
      if (part instanceof CssFunction function) {
        all.concatenate(function(function.name(), function.arguments()));
      } else if (part instanceof CssToken name
          && name.is(CssToken.Kind.IDENT)
          && i + 1 < parts.size()
          && parts.get(i + 1) instanceof CssBlock block) {
        all.concatenate(function(name.lower(), block.parts()));
        i++;
      } else if (!part.is(CssToken.Kind.COMMA) && !part.isIdent("none")) {
        throw new CssSyntaxException("the transform " + part.css());
      }
    }
    return all;
  }

  private AffineTransform function(String name, List<CssPart> arguments) throws CssSyntaxException {
    List<Quantity> values = new ArrayList<>();
    for (CssPart part : CssText.solid(arguments)) {
      if (!part.is(CssToken.Kind.COMMA)) {
        values.add(Calculation.of(part, lengths));
      }
    }
    int count = values.size();
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "translate" ->
          AffineTransform.getTranslateInstance(
              x(values, 0, count >= 1), count > 1 ? y(values, 1) : 0);
      case "translatex" -> AffineTransform.getTranslateInstance(x(values, 0, count == 1), 0);
      case "translatey" -> AffineTransform.getTranslateInstance(0, y(values, 0));
      case "translate3d" ->
          AffineTransform.getTranslateInstance(x(values, 0, count == 3), y(values, 1));
      case "scale", "scale3d" ->
          AffineTransform.getScaleInstance(
              factor(values, 0), count > 1 ? factor(values, 1) : factor(values, 0));
      case "scalex" -> AffineTransform.getScaleInstance(factor(values, 0), 1);
      case "scaley" -> AffineTransform.getScaleInstance(1, factor(values, 0));
      case "rotate", "rotatez" -> rotation(values);
      case "skew" -> shear(angle(values, 0), count > 1 ? angle(values, 1) : 0);
      case "skewx" -> shear(angle(values, 0), 0);
      case "skewy" -> shear(0, angle(values, 0));
      case "matrix" -> matrix(values);
      case "translatez" -> new AffineTransform();
      default -> throw new CssSyntaxException("the transform " + name + "()");
    };
  }

  private static AffineTransform shear(double x, double y) {
    return new AffineTransform(
        1, Math.tan(Math.toRadians(y)), Math.tan(Math.toRadians(x)), 1, 0, 0);
  }

  private AffineTransform rotation(List<Quantity> values) throws CssSyntaxException {
    if (values.size() == 3) {
      return AffineTransform.getRotateInstance(
          Math.toRadians(angle(values, 0)), x(values, 1, true), y(values, 2));
    }
    return AffineTransform.getRotateInstance(Math.toRadians(angle(values, 0)));
  }

  private static AffineTransform matrix(List<Quantity> values) throws CssSyntaxException {
    if (values.size() != 6) {
      throw new CssSyntaxException("matrix() without six numbers");
    }
    double[] numbers = values.stream().mapToDouble(Quantity::value).toArray();
    return new AffineTransform(numbers);
  }

  private double x(List<Quantity> values, int index, boolean isComplete) throws CssSyntaxException {
    if (!isComplete) {
      throw new CssSyntaxException("a transform with " + values.size() + " values");
    }
    return length(values, index, box.getWidth());
  }

  private double y(List<Quantity> values, int index) throws CssSyntaxException {
    return length(values, index, box.getHeight());
  }

  private static double length(List<Quantity> values, int index, double side)
      throws CssSyntaxException {
    Quantity value = get(values, index);
    if (value.kind() == Quantity.Kind.ANGLE) {
      throw new CssSyntaxException("an angle for a length");
    }
    return value.value() + value.percent() / 100 * side;
  }

  private static double factor(List<Quantity> values, int index) throws CssSyntaxException {
    Quantity value = get(values, index);
    return value.percent() != 0 ? value.percent() / 100 : value.value();
  }

  private static double angle(List<Quantity> values, int index) throws CssSyntaxException {
    Quantity value = get(values, index);
    if (value.kind() == Quantity.Kind.LENGTH) {
      throw new CssSyntaxException("a length for an angle");
    }
    return value.value();
  }

  private static Quantity get(List<Quantity> values, int index) throws CssSyntaxException {
    if (index >= values.size()) {
      throw new CssSyntaxException("a transform without a value");
    }
    return values.get(index);
  }
}
