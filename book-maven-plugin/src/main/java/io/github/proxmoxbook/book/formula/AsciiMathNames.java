package io.github.proxmoxbook.book.formula;

import io.github.proxmoxbook.book.formula.AsciiMathInput.Type;
import io.github.proxmoxbook.book.formula.Symbols.Kind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names of AsciiMath that are more than a symbol. */
final class AsciiMathNames {
  /** Letters of another shape. */
  static final Map<String, Alphabet> SHAPES = new HashMap<>();

  /** Marks above what follows. */
  static final Map<String, String> ABOVE =
      Map.of(
          "hat",
          "^",
          "bar",
          "¯",
          "overline",
          "¯",
          "vec",
          "→",
          "dot",
          "˙",
          "ddot",
          "¨",
          "tilde",
          "~",
          "obrace",
          "⏞",
          "overbrace",
          "⏞",
          "overarc",
          "⏜");

  /** Marks below what follows. */
  static final Map<String, String> BELOW =
      Map.of("ul", "_", "underline", "_", "ubrace", "⏟", "underbrace", "⏟");

  /** Brackets around what follows. */
  static final Map<String, String> AROUND =
      Map.of("abs", "||", "Abs", "||", "norm", "‖‖", "floor", "⌊⌋", "ceil", "⌈⌉");

  /** Words between parts, with spaces. */
  static final Map<String, String> WORDS =
      Map.of("and", "and", "or", "or", "if", "if", "quad", "", "qquad", "", "\\ ", "");

  private static final Map<String, Type> TYPES = new HashMap<>();

  private AsciiMathNames() {}

  static {
    shape(Alphabet.BOLD, "bb", "mathbf");
    shape(Alphabet.DOUBLE, "bbb", "mathbb");
    shape(Alphabet.ITALIC, "ii");
    shape(Alphabet.BOLD_ITALIC, "bii");
    shape(Alphabet.SCRIPT, "cc", "mathcal");
    shape(Alphabet.MONO, "tt", "mathtt");
    shape(Alphabet.FRAKTUR, "fr", "mathfrak");
    shape(Alphabet.SANS, "sf", "mathsf");
    shape(Alphabet.UPRIGHT, "rm", "mathrm");
    put(Type.UNARY, "sqrt", "cancel");
    SHAPES.keySet().forEach(name -> put(Type.UNARY, name));
    ABOVE.keySet().forEach(name -> put(Type.UNARY, name));
    BELOW.keySet().forEach(name -> put(Type.UNARY, name));
    AROUND.keySet().forEach(name -> put(Type.UNARY, name));
    WORDS.keySet().forEach(name -> put(Type.SYMBOL, name));
    put(Type.BINARY, "root", "frac", "stackrel", "overset", "underset", "color");
    put(Type.BELOW, "_");
    put(Type.ABOVE, "^");
    put(Type.OVER, "/");
    put(Type.BAR, "|");
    put(Type.OPEN, "{:", "|:");
    put(Type.CLOSE, ":}", ":|");
    put(Type.SYMBOL, ":|:");
  }

  private static void shape(Alphabet shape, String... names) {
    Arrays.stream(names).forEach(name -> SHAPES.put(name, shape));
  }

  private static void put(Type type, String... names) {
    Arrays.stream(names).forEach(name -> TYPES.put(name, type));
  }

  /** Returns what a name is, if AsciiMath knows it. */
  static Optional<Type> type(String name) {
    Type type = TYPES.get(name);
    if (type != null) {
      return Optional.of(type);
    }
    return Symbols.asciiMath(name)
        .map(symbol -> symbol.kind())
        .map(kind -> kind == Kind.OPEN ? Type.OPEN : kind == Kind.CLOSE ? Type.CLOSE : Type.SYMBOL);
  }

  /** Returns the bracket that a name stands for; nothing for one that is not shown. */
  static String bracket(String name) {
    return switch (name) {
      case "{:", ":}" -> "";
      case "|", "|:", ":|" -> "|";
      default -> Symbols.asciiMath(name).orElseThrow().text();
    };
  }
}
