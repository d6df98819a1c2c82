package io.github.proxmoxbook.book.formula;

import io.github.proxmoxbook.book.formula.Symbols.Kind;
import io.github.proxmoxbook.book.formula.Symbols.Symbol;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads the mathematics of LaTeX: rows of parts, their scripts, groups and letters. */
final class LatexReader {
  private static final Map<String, String> SPACES =
      Map.ofEntries(
          Map.entry("\\,", "0.167em"),
          Map.entry("\\thinspace", "0.167em"),
          Map.entry("\\:", "0.222em"),
          Map.entry("\\>", "0.222em"),
          Map.entry("\\;", "0.278em"),
          Map.entry("\\!", "-0.167em"),
          Map.entry("\\ ", "0.25em"),
          Map.entry("~", "0.25em"),
          Map.entry("\\enspace", "0.5em"),
          Map.entry("\\quad", "1em"),
          Map.entry("\\qquad", "2em"));

  /** Switches that hold for the rest of the group. */
  private static final Map<String, Alphabet> SWITCHES =
      Map.of(
          "\\rm", Alphabet.UPRIGHT,
          "\\bf", Alphabet.BOLD,
          "\\it", Alphabet.ITALIC,
          "\\sf", Alphabet.SANS,
          "\\tt", Alphabet.MONO,
          "\\cal", Alphabet.SCRIPT);

  private static final Map<String, String[]> STYLES =
      Map.of(
          "\\displaystyle", new String[] {"true", "0"},
          "\\textstyle", new String[] {"false", "0"},
          "\\scriptstyle", new String[] {"false", "1"},
          "\\scriptscriptstyle", new String[] {"false", "2"});

  private static final Set<String> NOTHING = Set.of("\\nonumber", "\\notag");
  private static final Set<String> NO_ARGUMENT = Set.of("", "}", "&", "\\\\", "^", "_");

  private final TexInput in;
  private Alphabet alphabet = Alphabet.ITALIC;
  private int depth;

  private LatexReader(String source) {
    this.in = new TexInput(source);
  }

  static Element read(String source) throws FormulaException {
    LatexReader reader = new LatexReader(source);
    Element all = LatexTables.lines(reader);
    if (MathMl.isEmptyRow(all)) {
      throw new FormulaException(0, "the formula is empty", "write what it shall say");
    }
    return all;
  }

  TexInput in() {
    return in;
  }

  /** Reads up to one of some tokens, which is not taken, or to the end. */
  Element row(Set<String> ends) throws FormulaException {
    Alphabet before = alphabet;
    Row row = new Row();
    for (String token = in.peek(); !token.isEmpty() && !ends.contains(token); token = in.peek()) {
      step(row, token, ends);
    }
    alphabet = before;
    return row.build();
  }

  private void step(Row row, String token, Set<String> ends) throws FormulaException {
    if (SPACES.containsKey(token)) {
      in.next();
      row.addSpace(MathMl.space(SPACES.get(token)));
    } else if (SWITCHES.containsKey(token)) {
      in.next();
      alphabet = SWITCHES.get(token);
    } else if (STYLES.containsKey(token)) {
      in.next();
      String[] style = STYLES.get(token);
      Element rest = MathMl.of("mstyle", row(ends));
      rest.attr("displaystyle", style[0]).attr("scriptlevel", style[1]);
      row.add(new Atom(rest, Kind.UPRIGHT));
    } else if (NOTHING.contains(token)) {
      in.next();
    } else {
      row.add(scripts(nucleus()));
    }
  }

  /** Reads what is written below and above a part. */
  private Atom scripts(Atom base) throws FormulaException {
    Atom atom = base;
    Element below = null;
    Element above = null;
    while (true) {
      int index = in.index();
      if (in.take("\\limits") || in.take("\\nolimits")) {
        boolean limits = in.index() - index == "\\limits".length();
        if (limits && atom.element().normalName().equals("mo")) {
          atom.element().attr("movablelimits", "false");
        }
        atom = new Atom(atom.element(), atom.kind(), limits);
      } else if (in.peek().equals("'") && above == null) {
        above = primes();
      } else if (in.peek().equals("_") && below == null) {
        below = argument(in.next());
      } else if (in.peek().equals("^") && above == null) {
        above = argument(in.next());
      } else if (Set.of("'", "_", "^").contains(in.peek())) {
        throw new FormulaException(
            index, "a second " + in.peek() + " on the same part", "put the first one in braces");
      } else {
        return atom.with(below, above);
      }
    }
  }

  private Element primes() throws FormulaException {
    StringBuilder primes = new StringBuilder();
    while (in.take("'")) {
      primes.append('\u2032');
    }
    Element marks = MathMl.text("mo", primes.toString());
    return in.take("^") ? MathMl.of("mrow", marks, argument("^")) : marks;
  }

  /** Reads what a command needs: a group, or one part. */
  Element argument(String command) throws FormulaException {
    int index = in.index();
    if (NO_ARGUMENT.contains(in.peek())) {
      throw TexInput.missing(index, command);
    }
    String token = in.peek();
    if (token.length() == 1 && Character.isDigit(token.charAt(0))) {
      return alphabet.element("mn", in.next());
    }
    return nucleus().element();
  }

  /** Reads what a command needs, in letters of another shape. */
  Element argument(String command, Alphabet shape) throws FormulaException {
    Alphabet before = alphabet;
    alphabet = shape;
    Element argument = argument(command);
    alphabet = before;
    return argument;
  }

  /** Reads one part without its scripts. */
  Atom nucleus() throws FormulaException {
    String token = in.peek();
    int index = in.index();
    if (token.equals("_") || token.equals("^") || token.equals("'")) {
      return new Atom(MathMl.of("mrow"), Kind.UPRIGHT);
    }
    in.next();
    depth++;
    if (depth > FormulaException.DEEPEST) {
      throw FormulaException.tooDeep(index);
    }
    Atom atom = nucleus(token, index);
    depth--;
    return atom;
  }

  private Atom nucleus(String token, int index) throws FormulaException {
    Optional<Symbol> symbol = Symbols.latex(token);
    if (token.equals("{")) {
      return group(index);
    } else if (symbol.isPresent()) {
      return symbol(symbol.get());
    } else if (token.equals("\\not")) {
      return negated(index);
    } else if (LatexCommands.knows(token)) {
      return LatexCommands.read(this, token, index);
    } else if (token.startsWith("\\") || "}&$#".contains(token)) {
      throw stray(token, index);
    }
    return character(token);
  }

  private Atom group(int index) throws FormulaException {
    Element row = row(Set.of("}"));
    if (!in.take("}")) {
      throw new FormulaException(index, "the { is never closed", "write a } where it ends");
    }
    // An operator in braces is a sign like any other.
    if (row.normalName().equals("mo")) {
      row = MathMl.of("mrow", row.attr("lspace", "0").attr("rspace", "0"));
    }
    return new Atom(row, Kind.UPRIGHT);
  }

  private Atom symbol(Symbol symbol) {
    boolean isLetter = symbol.kind() == Kind.LETTER || symbol.kind() == Kind.UPRIGHT;
    boolean isPlain = alphabet == Alphabet.ITALIC || !isLetter;
    Element element = isPlain ? MathMl.symbol(symbol) : alphabet.element("mi", symbol.text());
    return new Atom(element, symbol.kind());
  }

  private Atom negated(int index) throws FormulaException {
    if (NO_ARGUMENT.contains(in.peek())) {
      throw TexInput.missing(index, "\\not");
    }
    Atom atom = nucleus();
    String struck = Normalizer.normalize(atom.element().text() + "\u0338", Normalizer.Form.NFC);
    return new Atom(atom.element().text(struck), atom.kind());
  }

  private Atom character(String token) {
    int c = token.codePointAt(0);
    if (Character.isDigit(c)) {
      return new Atom(alphabet.element("mn", token + in.restOfNumber()), Kind.UPRIGHT);
    } else if (Character.isLetter(c)) {
      return new Atom(letter(token), Kind.LETTER);
    }
    return new Atom(MathMl.text("mo", token), Symbols.kind(token));
  }

  /** Japanese and the like is text. */
  private Element letter(String token) {
    boolean isWord = Character.isIdeographic(token.codePointAt(0)) || token.codePointAt(0) > 0x3000;
    return isWord ? MathMl.words(token) : alphabet.element("mi", token);
  }

  private static FormulaException stray(String token, int index) {
    return switch (token) {
      case "}" ->
          new FormulaException(index, "there is no { before this }", "write \\} for the sign");
      case "&" ->
          new FormulaException(
              index,
              "& divides the columns of a table, and there is none",
              "write \\& for the sign");
      case "$" ->
          new FormulaException(
              index, "$ is not needed within a formula", "leave it out, or write \\$ for the sign");
      case "\\right", "\\end", "\\middle" ->
          new FormulaException(
              index,
              "there is no " + (token.equals("\\end") ? "\\begin" : "\\left") + " before " + token,
              "write it where it begins");
      default ->
          new FormulaException(
              index,
              "the command " + token + " is not known",
              "look for it in the guide's list, write what it stands for,"
                  + " or show the formula as an SVG file");
    };
  }
}
