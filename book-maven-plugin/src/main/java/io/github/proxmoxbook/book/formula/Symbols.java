package io.github.proxmoxbook.book.formula;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The symbols that formulas may name, and what is known of each. The file is read once. */
public final class Symbols {
  /** What a symbol is to its neighbours, as in TeX (The TeXbook, chapter 17). */
  public enum Kind {
    /** A letter, which is slanted. */
    LETTER,
    /** A letter or sign that stands upright. */
    UPRIGHT,
    /** An operator before what it belongs to. */
    PREFIX,
    /** An operator behind what it belongs to. */
    POST,
    /** An operator between two. */
    BINARY,
    /** A relation. */
    RELATION,
    /** A large operator with limits below and above it. */
    SUM,
    /** A large operator with limits beside it. */
    INTEGRAL,
    /** A left bracket. */
    OPEN,
    /** A right bracket. */
    CLOSE,
    /** A bracket that is the same on both sides. */
    FENCE,
    /** A slash: a bracket where it grows, a letter where it does not. */
    SLASH,
    /** A mark of punctuation. */
    MARK,
    /** The name of a function. */
    FUNCTION,
    /** The name of a function with something below it. */
    LIMIT
  }

  /**
   * A symbol.
   *
   * @param text what is shown
   * @param kind what it is to its neighbours
   */
  record Symbol(String text, Kind kind) {}

  private static final Symbols ALL = new Symbols();

  private final Map<String, Symbol> latex = new HashMap<>();
  private final Map<String, Symbol> asciiMath = new HashMap<>();
  private final Map<String, Kind> kinds = new HashMap<>();

  private Symbols() {
    try (InputStream in = Symbols.class.getResourceAsStream("symbols.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String line) {
    if (line.isBlank() || line.startsWith("//")) {
      return;
    }
    String[] words = line.split(" ");
    Symbol symbol = new Symbol(words[0], Kind.valueOf(words[1].toUpperCase(Locale.ROOT)));
    kinds.putIfAbsent(symbol.text(), symbol.kind());
    Map<String, Symbol> names = latex;
    for (int i = 2; i < words.length; i++) {
      if (words[i].equals("|") && names == latex && !symbol.text().equals("|")) {
        names = asciiMath;
      } else {
        names.put(words[i], symbol);
      }
    }
  }

  /** Returns what a command of LaTeX, with its backslash, or a character stands for. */
  static Optional<Symbol> latex(String name) {
    return Optional.ofNullable(ALL.latex.get(name));
  }

  /** Returns what a name of AsciiMath stands for. */
  static Optional<Symbol> asciiMath(String name) {
    return Optional.ofNullable(ALL.asciiMath.get(name));
  }

  /**
   * Returns the kind of what an operator of MathML shows.
   *
   * @param text the operator
   * @return its kind; an operator that is not known is a sign
   */
  public static Kind kind(String text) {
    return ALL.kinds.getOrDefault(text, Kind.UPRIGHT);
  }
}
