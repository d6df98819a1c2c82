package io.github.proxmoxbook.book.formula;

import io.github.proxmoxbook.book.formula.Symbols.Kind;
import io.github.proxmoxbook.book.formula.Symbols.Symbol;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Brackets of LaTeX that grow: by themselves, or as the author says. */
final class LatexFences {
  /** Sizes by the number of letters of the command, as in plain TeX. */
  private static final Map<String, String> SIZES =
      Map.of("big", "1.2em", "Big", "1.8em", "bigg", "2.4em", "Bigg", "3em");

  private static final Set<String> ENDS = Set.of("\\right", "\\middle", "}", "&", "\\\\", "\\end");

  private LatexFences() {}

  /** Reads what stands between {@code \left} and {@code \right}. */
  static Atom between(LatexReader reader, String name, int index) throws FormulaException {
    Element row = MathMl.of("mrow");
    add(row, bracket(reader, name), Kind.OPEN);
    row.appendChild(reader.row(ENDS));
    while (reader.in().take("\\middle")) {
      add(row, bracket(reader, "\\middle"), Kind.FENCE);
      row.appendChild(reader.row(ENDS));
    }
    if (!reader.in().take("\\right")) {
      throw new FormulaException(
          index, "the \\left has no \\right", "write \\right. if nothing shall be shown there");
    }
    add(row, bracket(reader, "\\right"), Kind.CLOSE);
    return new Atom(row, Kind.CLOSE);
  }

  private static void add(Element row, String bracket, Kind side) {
    if (!bracket.isEmpty()) {
      row.appendChild(MathMl.fence(bracket, side));
    }
  }

  /** Reads a bracket of a given size. */
  static Atom big(LatexReader reader, String name, int index) throws FormulaException {
    char last = name.charAt(name.length() - 1);
    boolean hasSide = "lrm".indexOf(last) >= 0;
    String size = SIZES.get(name.substring(1, name.length() - (hasSide ? 1 : 0)));
    Kind kind =
        switch (last) {
          case 'l' -> Kind.OPEN;
          case 'r' -> Kind.CLOSE;
          case 'm' -> Kind.RELATION;
          default -> Kind.FENCE;
        };
    String bracket = bracket(reader, name);
    Element made = MathMl.fence(bracket, kind == Kind.RELATION ? Kind.FENCE : kind);
    return new Atom(made.attr("minsize", size).attr("maxsize", size), kind);
  }

  /** Reads the bracket itself; a point stands for none. */
  private static String bracket(LatexReader reader, String command) throws FormulaException {
    int index = reader.in().index();
    String token = reader.in().next();
    if (token.equals(".")) {
      return "";
    } else if (token.equals("<")) {
      return "⟨";
    } else if (token.equals(">")) {
      return "⟩";
    }
    Symbol symbol = Symbols.latex(token).orElse(null);
    boolean isBracket =
        symbol != null
            && (Set.of(Kind.OPEN, Kind.CLOSE, Kind.FENCE, Kind.SLASH).contains(symbol.kind())
                || "↑↓↕⇑⇓∥∣".contains(symbol.text()));
    if (!isBracket) {
      throw new FormulaException(
          index,
          (token.isEmpty() ? "nothing" : token) + " is no bracket to stand behind " + command,
          "write one of ( ) [ ] \\{ \\} | \\| \\langle \\rangle, or a point for none");
    }
    return symbol.text();
  }
}
