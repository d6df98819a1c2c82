package io.github.proxmoxbook.book.diagram.css;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** Evaluates {@code calc()} and its kin (CSS Values and Units 4, 10). */
public final class Calculation {
  private static final Set<String> FUNCTIONS =
      Set.of(
          "calc",
          "-webkit-calc",
          "min",
          "max",
          "clamp",
          "abs",
          "sign",
          "sqrt",
          "round",
          "sin",
          "cos",
          "tan",
          "hypot",
          "pow",
          "mod");

  private final LengthContext context;

  private Calculation(LengthContext context) {
    this.context = context;
  }

  /**
   * Returns whether a part is a calculation.
   *
   * @param part the part
   * @return whether it can be given to {@link #of}
   */
  public static boolean isCalculation(CssPart part) {
    return part instanceof CssFunction function && FUNCTIONS.contains(function.name());
  }

  /**
   * Evaluates a number, a length, a percentage, an angle or a calculation of these.
   *
   * @param part the part
   * @param context what lengths depend on
   * @return its value
   * @throws CssSyntaxException if it is none of them
   */
  public static Quantity of(CssPart part, LengthContext context) throws CssSyntaxException {
    return new Calculation(context).value(part);
  }

  private Quantity value(CssPart part) throws CssSyntaxException {
    if (part instanceof CssToken token) {
      return token(token);
    }
    if (part instanceof CssBlock block && block.open() == '(') {
      return sum(block.parts());
    }
    if (isCalculation(part)) {
      return function((CssFunction) part);
    }
    throw new CssSyntaxException("not a number: " + part.css());
  }

  private Quantity token(CssToken token) throws CssSyntaxException {
    if (token.kind() == CssToken.Kind.NUMBER) {
      return Quantity.number(token.number());
    }
    if (token.kind() == CssToken.Kind.PERCENTAGE) {
      return new Quantity(Quantity.Kind.LENGTH, 0, token.number());
    }
    if (token.isIdent("pi")) {
      return Quantity.number(Math.PI);
    }
    if (token.isIdent("e")) {
      return Quantity.number(Math.E);
    }
    OptionalDouble angle = Angles.degrees(token);
    if (angle.isPresent()) {
      return new Quantity(Quantity.Kind.ANGLE, angle.getAsDouble(), 0);
    }
    OptionalDouble pixels = context.pixels(token);
    if (pixels.isEmpty()) {
      throw new CssSyntaxException("not a number: " + token.css());
    }
    return new Quantity(Quantity.Kind.LENGTH, pixels.getAsDouble(), 0);
  }

  private Quantity function(CssFunction function) throws CssSyntaxException {
    List<Quantity> values = new ArrayList<>();
    for (List<CssPart> argument : CssText.split(function.arguments())) {
      values.add(sum(argument));
    }
    return switch (function.name()) {
      case "min" -> extreme(values, -1);
      case "max" -> extreme(values, 1);
      case "clamp" -> {
        if (values.size() != 3) {
          throw new CssSyntaxException("clamp() without three values");
        }
        Quantity low = extreme(List.of(values.get(1), values.get(2)), -1);
        yield extreme(List.of(values.get(0), low), 1);
      }
      case "calc", "-webkit-calc" -> values.get(0);
      default -> throw new CssSyntaxException("the function " + function.name() + "()");
    };
  }

  private static Quantity extreme(List<Quantity> values, int sign) throws CssSyntaxException {
    Quantity found = values.get(0);
    for (Quantity value : values) {
      found = value.compare(found) * sign > 0 ? value : found;
    }
    return found;
  }

  private Quantity sum(List<CssPart> parts) throws CssSyntaxException {
    List<CssPart> solid = CssText.solid(parts);
    Quantity total = null;
    int sign = 1;
    int start = 0;
    for (int i = 0; i <= solid.size(); i++) {
      boolean isSign =
          i < solid.size() && (solid.get(i).isDelimiter('+') || solid.get(i).isDelimiter('-'));
      if ((isSign && i > start) || i == solid.size()) {
        Quantity term = product(solid.subList(start, i));
        total = total == null ? term : total.plus(term, sign);
        sign = i < solid.size() && solid.get(i).isDelimiter('-') ? -1 : 1;
        start = i + 1;
      }
    }
    return total;
  }

  private Quantity product(List<CssPart> parts) throws CssSyntaxException {
    if (parts.isEmpty() || parts.size() % 2 == 0) {
      throw new CssSyntaxException("an incomplete calculation");
    }
    Quantity result = value(parts.get(0));
    for (int i = 1; i < parts.size(); i += 2) {
      Quantity next = value(parts.get(i + 1));
      if (parts.get(i).isDelimiter('/') && next.kind() == Quantity.Kind.NUMBER) {
        next = Quantity.number(1 / next.value());
      } else if (!parts.get(i).isDelimiter('*')) {
        throw new CssSyntaxException("the operator " + parts.get(i).css());
      }
      result = result.times(next);
    }
    return result;
  }
}
