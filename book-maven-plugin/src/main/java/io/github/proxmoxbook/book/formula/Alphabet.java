package io.github.proxmoxbook.book.formula;

import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The shapes of letters that mean something in formulas. Unicode has them as characters of their
 * own, which MathML Core asks for (U+1D400 to U+1D7FF, Mathematical Alphanumeric Symbols).
 */
enum Alphabet {
  ITALIC(0, 0, 0, 0, 0),
  UPRIGHT(0, 0, 0, 0, 0),
  BOLD(0x1D400, 0x1D41A, 0x1D7CE, 0x1D6A8, 0x1D6C2),
  BOLD_ITALIC(0x1D468, 0x1D482, 0, 0x1D71C, 0x1D736),
  SCRIPT(0x1D49C, 0x1D4B6, 0, 0, 0),
  FRAKTUR(0x1D504, 0x1D51E, 0, 0, 0),
  DOUBLE(0x1D538, 0x1D552, 0x1D7D8, 0, 0),
  SANS(0x1D5A0, 0x1D5BA, 0x1D7E2, 0, 0),
  MONO(0x1D670, 0x1D68A, 0x1D7F6, 0, 0);

  /** Those that Unicode had already. */
  private static final Map<String, String> OLDER =
      Map.ofEntries(
          Map.entry("SCRIPTB", "ℬ"),
          Map.entry("SCRIPTE", "ℰ"),
          Map.entry("SCRIPTF", "ℱ"),
          Map.entry("SCRIPTH", "ℋ"),
          Map.entry("SCRIPTI", "ℐ"),
          Map.entry("SCRIPTL", "ℒ"),
          Map.entry("SCRIPTM", "ℳ"),
          Map.entry("SCRIPTR", "ℛ"),
          Map.entry("SCRIPTe", "ℯ"),
          Map.entry("SCRIPTg", "ℊ"),
          Map.entry("SCRIPTo", "ℴ"),
          Map.entry("FRAKTURC", "ℭ"),
          Map.entry("FRAKTURH", "ℌ"),
          Map.entry("FRAKTURI", "ℑ"),
          Map.entry("FRAKTURR", "ℜ"),
          Map.entry("FRAKTURZ", "ℨ"),
          Map.entry("DOUBLEC", "ℂ"),
          Map.entry("DOUBLEH", "ℍ"),
          Map.entry("DOUBLEN", "ℕ"),
          Map.entry("DOUBLEP", "ℙ"),
          Map.entry("DOUBLEQ", "ℚ"),
          Map.entry("DOUBLER", "ℝ"),
          Map.entry("DOUBLEZ", "ℤ"));

  private final int capitals;
  private final int small;
  private final int digits;
  private final int greekCapitals;
  private final int greekSmall;

  Alphabet(int capitals, int small, int digits, int greekCapitals, int greekSmall) {
    this.capitals = capitals;
    this.small = small;
    this.digits = digits;
    this.greekCapitals = greekCapitals;
    this.greekSmall = greekSmall;
  }

  /** Returns a letter or sign in this shape; what has none stays as it is. */
  String of(int c) {
    String older = OLDER.get(name() + Character.toString(c));
    int shaped = older != null ? older.codePointAt(0) : shaped(c);
    return Character.toString(shaped);
  }

  private int shaped(int c) {
    if (capitals > 0 && c >= 'A' && c <= 'Z') {
      return capitals + c - 'A';
    } else if (small > 0 && c >= 'a' && c <= 'z') {
      return small + c - 'a';
    } else if (digits > 0 && c >= '0' && c <= '9') {
      return digits + c - '0';
    } else if (greekCapitals > 0 && c >= 'Α' && c <= 'Ω') {
      return greekCapitals + c - 'Α';
    } else if (greekSmall > 0 && c >= 'α' && c <= 'ω') {
      return greekSmall + c - 'α';
    }
    return c;
  }

  /** Returns an identifier of one character, or a number, in this shape. */
  Element element(String name, String text) {
    StringBuilder shaped = new StringBuilder();
    text.codePoints().forEach(c -> shaped.append(of(c)));
    Element element = MathMl.text(name, shaped.toString());
    boolean isSlanted = name.equals("mi") && text.codePointCount(0, text.length()) == 1;
    // Bold letters and the like are characters that nothing slants.
    boolean isPlain = shaped.toString().equals(text);
    return isSlanted && isPlain && this == UPRIGHT
        ? element.attr("mathvariant", "normal")
        : element;
  }
}
