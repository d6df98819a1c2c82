package io.github.proxmoxbook.book.formula;

import io.github.proxmoxbook.book.formula.Symbols.Kind;
import io.github.proxmoxbook.book.formula.Symbols.Symbol;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Commands of LaTeX that need something behind them. */
final class LatexCommands {
  /** Reads what stands behind a command. */
  private interface Command {
    Atom read(LatexReader reader, String name, int index) throws FormulaException;
  }

  private static final Map<String, Command> ALL = new HashMap<>();

  private LatexCommands() {}

  static {
    put(LatexCommands::fraction, "\\frac", "\\dfrac", "\\tfrac", "\\cfrac");
    put(LatexCommands::binomial, "\\binom", "\\dbinom", "\\tbinom");
    put((reader, name, index) -> root(reader), "\\sqrt");
    put(LatexCommands::text, "\\text", "\\textrm", "\\textnormal", "\\mbox", "\\hbox", "\\textit");
    put(LatexCommands::text, "\\textbf", "\\texttt", "\\textsf");
    put(LatexCommands::name, "\\operatorname", "\\operatorname*", "\\mathop");
    put(LatexCommands::mod, "\\pmod", "\\bmod", "\\mod", "\\pod");
    put(LatexCommands::over, "\\overset", "\\stackrel", "\\underset");
    put(LatexCommands::longArrow, "\\xrightarrow", "\\xleftarrow");
    put((reader, name, index) -> LatexTables.environment(reader, index), "\\begin");
    put((reader, name, index) -> LatexTables.stack(reader), "\\substack");
    put(LatexFences::between, "\\left");
    put(LatexCommands::enclosed, "\\boxed", "\\fbox", "\\cancel", "\\bcancel", "\\xcancel");
    put(LatexCommands::phantom, "\\phantom", "\\hphantom", "\\vphantom");
    put(LatexCommands::space, "\\hspace", "\\hspace*", "\\mspace");
    put(LatexCommands::tag, "\\tag");
    putAlphabets();
    putAccents();
    for (String size : new String[] {"big", "Big", "bigg", "Bigg"}) {
      put(LatexFences::big, "\\" + size, "\\" + size + "l", "\\" + size + "r", "\\" + size + "m");
    }
  }

  private static void put(Command command, String... names) {
    for (String name : names) {
      ALL.put(name, command);
    }
  }

  private static void putAlphabets() {
    Map.ofEntries(
            Map.entry("\\mathrm", Alphabet.UPRIGHT),
            Map.entry("\\mathup", Alphabet.UPRIGHT),
            Map.entry("\\mathnormal", Alphabet.ITALIC),
            Map.entry("\\mathit", Alphabet.ITALIC),
            Map.entry("\\mathbf", Alphabet.BOLD),
            Map.entry("\\boldsymbol", Alphabet.BOLD_ITALIC),
            Map.entry("\\bm", Alphabet.BOLD_ITALIC),
            Map.entry("\\mathcal", Alphabet.SCRIPT),
            Map.entry("\\mathscr", Alphabet.SCRIPT),
            Map.entry("\\mathfrak", Alphabet.FRAKTUR),
            Map.entry("\\mathbb", Alphabet.DOUBLE),
            Map.entry("\\mathsf", Alphabet.SANS),
            Map.entry("\\mathtt", Alphabet.MONO))
        .forEach(
            (name, shape) ->
                put((reader, command, index) -> letters(reader, command, shape), name));
  }

  private static void putAccents() {
    Map.ofEntries(
            Map.entry("\\hat", "^"),
            Map.entry("\\check", "ˇ"),
            Map.entry("\\tilde", "~"),
            Map.entry("\\acute", "´"),
            Map.entry("\\grave", "`"),
            Map.entry("\\dot", "˙"),
            Map.entry("\\ddot", "¨"),
            Map.entry("\\breve", "˘"),
            Map.entry("\\bar", "¯"),
            Map.entry("\\vec", "→"),
            Map.entry("\\mathring", "˚"))
        .forEach((name, mark) -> put((r, n, i) -> Accents.over(r.argument(n), mark, false), name));
    Map.of(
            "\\widehat", "^",
            "\\widetilde", "~",
            "\\overline", "¯",
            "\\overrightarrow", "→",
            "\\overleftarrow", "←",
            "\\overbrace", "⏞")
        .forEach((name, mark) -> put((r, n, i) -> Accents.over(r.argument(n), mark, true), name));
    Map.of("\\underline", "_", "\\underbrace", "⏟")
        .forEach((name, mark) -> put((r, n, i) -> Accents.under(r.argument(n), mark), name));
  }

  static boolean knows(String command) {
    return ALL.containsKey(command);
  }

  static Atom read(LatexReader reader, String command, int index) throws FormulaException {
    boolean hasStar = ALL.containsKey(command + "*") && reader.in().take("*");
    String name = hasStar ? command + "*" : command;
    return ALL.get(name).read(reader, name, index);
  }

  private static Atom sign(Element element) {
    return new Atom(element, Kind.UPRIGHT);
  }

  private static Atom fraction(LatexReader reader, String name, int index) throws FormulaException {
    Element fraction = MathMl.of("mfrac", reader.argument(name), reader.argument(name));
    return sign(styled(fraction, name.charAt(1)));
  }

  /** The commands that begin with d and t choose the size themselves. */
  private static Element styled(Element element, char size) {
    boolean isChosen = size == 'd' || size == 'c' || size == 't';
    return isChosen
        ? MathMl.of("mstyle", element)
            .attr("displaystyle", Boolean.toString(size != 't'))
            .attr("scriptlevel", "0")
        : element;
  }

  private static Atom binomial(LatexReader reader, String name, int index) throws FormulaException {
    Element fraction =
        MathMl.of("mfrac", reader.argument(name), reader.argument(name)).attr("linethickness", "0");
    Element row =
        MathMl.of("mrow", MathMl.fence("(", Kind.OPEN), fraction, MathMl.fence(")", Kind.CLOSE));
    return sign(styled(row, name.charAt(1) == 'b' ? ' ' : name.charAt(1)));
  }

  private static Atom root(LatexReader reader) throws FormulaException {
    int index = reader.in().index();
    if (!reader.in().take("[")) {
      return sign(MathMl.of("msqrt", reader.argument("\\sqrt")));
    }
    Element degree = reader.row(Set.of("]"));
    if (!reader.in().take("]")) {
      throw new FormulaException(index, "the [ is never closed", "write a ] where it ends");
    }
    return sign(MathMl.of("mroot", reader.argument("\\sqrt"), degree));
  }

  /** Text may hold formulas between dollars again. */
  private static Atom text(LatexReader reader, String name, int index) throws FormulaException {
    String[] parts = reader.in().raw(name).split("(?<!\\\\)\\$", -1);
    Alphabet shape =
        name.equals("\\textbf")
            ? Alphabet.BOLD
            : name.equals("\\texttt") ? Alphabet.MONO : Alphabet.UPRIGHT;
    Row row = new Row();
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 1) {
        row.add(sign(LatexReader.read(parts[i])));
      } else if (!parts[i].isEmpty()) {
        String words = parts[i].replaceAll("\\\\([{}$%&#_ ])", "$1").replaceAll("\\s+", " ");
        StringBuilder shaped = new StringBuilder();
        words.codePoints().forEach(c -> shaped.append(shape.of(c)));
        row.addSpace(MathMl.words(shaped.toString()));
      }
    }
    return sign(row.build());
  }

  private static Atom name(LatexReader reader, String name, int index) throws FormulaException {
    boolean hasLimits = name.endsWith("*") || name.equals("\\mathop");
    Element words = reader.argument(name, Alphabet.UPRIGHT);
    Element made = MathMl.text(hasLimits ? "mo" : "mi", words.text().replace(" ", ""));
    if (hasLimits) {
      made.attr("movablelimits", "true").attr("form", "prefix");
    }
    return new Atom(made, hasLimits ? Kind.LIMIT : Kind.FUNCTION);
  }

  private static Atom mod(LatexReader reader, String name, int index) throws FormulaException {
    Element word = MathMl.text("mi", "mod");
    if (name.equals("\\bmod")) {
      Element between =
          MathMl.text("mo", "mod").attr("lspace", "0.222em").attr("rspace", "0.222em");
      return new Atom(between, Kind.BINARY);
    }
    Element row = MathMl.of("mrow", MathMl.space("1em"));
    boolean inBrackets = name.startsWith("\\p");
    if (inBrackets) {
      row.appendChild(MathMl.symbol(new Symbol("(", Kind.OPEN)));
    }
    if (!name.equals("\\pod")) {
      row.appendChild(word).appendChild(MathMl.space("0.333em"));
    }
    row.appendChild(reader.argument(name));
    if (inBrackets) {
      row.appendChild(MathMl.symbol(new Symbol(")", Kind.CLOSE)));
    }
    return sign(row);
  }

  private static Atom over(LatexReader reader, String name, int index) throws FormulaException {
    Element mark = reader.argument(name);
    Element base = reader.argument(name);
    boolean isOperator = base.childrenSize() == 1 && base.child(0).normalName().equals("mo");
    if (isOperator) {
      // The braces only say what the mark belongs to.
      base = base.child(0).removeAttr("lspace").removeAttr("rspace");
    }
    Kind kind = base.normalName().equals("mo") ? Symbols.kind(base.text()) : Kind.UPRIGHT;
    String made = name.equals("\\underset") ? "munder" : "mover";
    return new Atom(MathMl.of(made, base, mark), kind, false);
  }

  private static Atom longArrow(LatexReader reader, String name, int index)
      throws FormulaException {
    Element arrow =
        MathMl.text("mo", name.equals("\\xrightarrow") ? "→" : "←").attr("stretchy", "true");
    Element below = null;
    if (reader.in().take("[")) {
      below = reader.row(Set.of("]"));
      if (!reader.in().take("]")) {
        throw new FormulaException(index, "the [ is never closed", "write a ] where it ends");
      }
    }
    Element above = padded(reader.argument(name));
    return new Atom(arrow, Kind.RELATION, true).with(below == null ? null : padded(below), above);
  }

  private static Element padded(Element words) {
    return MathMl.of("mrow", MathMl.space("0.5em"), words, MathMl.space("0.5em"));
  }

  private static Atom letters(LatexReader reader, String name, Alphabet shape)
      throws FormulaException {
    Element made = reader.argument(name, shape);
    String word = made.text().replace(" ", "");
    boolean isWord =
        shape == Alphabet.UPRIGHT
            && word.length() > 1
            && made.children().stream().allMatch(e -> e.is("mi[mathvariant=normal]"));
    return new Atom(isWord ? MathMl.text("mi", word) : made, Kind.UPRIGHT);
  }

  private static Atom enclosed(LatexReader reader, String name, int index) throws FormulaException {
    String notation =
        switch (name) {
          case "\\cancel" -> "updiagonalstrike";
          case "\\bcancel" -> "downdiagonalstrike";
          case "\\xcancel" -> "updiagonalstrike downdiagonalstrike";
          default -> "box";
        };
    return sign(MathMl.of("menclose", reader.argument(name)).attr("notation", notation));
  }

  private static Atom phantom(LatexReader reader, String name, int index) throws FormulaException {
    Element phantom = MathMl.of("mphantom", reader.argument(name));
    Element padded = MathMl.of("mpadded", phantom);
    return switch (name) {
      case "\\hphantom" -> sign(padded.attr("height", "0").attr("depth", "0"));
      case "\\vphantom" -> sign(padded.attr("width", "0"));
      default -> sign(phantom);
    };
  }

  private static Atom space(LatexReader reader, String name, int index) throws FormulaException {
    String width = reader.in().raw(name).strip();
    if (width.matches("-?[0-9]*\\.?[0-9]+mu")) {
      double mu = Double.parseDouble(width.substring(0, width.length() - 2));
      width = Math.round(mu / 18 * 1000) / 1000.0 + "em";
    }
    if (!width.matches("-?[0-9]*\\.?[0-9]+(em|ex)")) {
      throw new FormulaException(
          index, "the width " + width + " is not known", "give it in em, for example 0.5em");
    }
    return sign(MathMl.space(width));
  }

  private static Atom tag(LatexReader reader, String name, int index) throws FormulaException {
    String words = reader.in().raw(name);
    return sign(MathMl.of("mrow", MathMl.space("2em"), MathMl.words("(" + words + ")")));
  }
}
