package io.github.proxmoxbook.book.formula;

import io.github.proxmoxbook.book.formula.AsciiMathInput.Token;
import io.github.proxmoxbook.book.formula.AsciiMathInput.Type;
import io.github.proxmoxbook.book.formula.Symbols.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Reads AsciiMath. Unlike other readers of it, this one lets nothing go: what stands before or
 * behind nothing is an error.
 *
 * @see <a href="https://asciimath.org/#grammar">The grammar</a>
 */
final class AsciiMathReader {
  /** As Asciidoctor divides a block into lines. */
  private static final Pattern LINE_END = Pattern.compile(" *\\\\\n(?:\\\\?\n)*|\n\\s*\n");

  private final AsciiMathInput in;
  private Alphabet alphabet = Alphabet.ITALIC;
  private int depth;

  private AsciiMathReader(AsciiMathInput in) {
    this.in = in;
  }

  static Element read(String source) throws FormulaException {
    List<Element> lines = new ArrayList<>();
    Matcher end = LINE_END.matcher(source);
    int from = 0;
    while (end.find()) {
      addLine(lines, source.substring(0, end.start()), from);
      from = end.end();
    }
    addLine(lines, source, from);
    if (lines.isEmpty()) {
      throw new FormulaException(0, "the formula is empty", "write what it shall say");
    }
    return Tables.lines(lines);
  }

  private static void addLine(List<Element> lines, String source, int from)
      throws FormulaException {
    if (!source.substring(from).isBlank()) {
      AsciiMathReader reader = new AsciiMathReader(new AsciiMathInput(source, from));
      lines.add(row(reader.parts(null)));
    }
  }

  /** Reads parts up to what closes a bracket, which is not taken, or to the end. */
  private List<AsciiMathPart> parts(Type close) throws FormulaException {
    List<AsciiMathPart> parts = new ArrayList<>();
    while (true) {
      Token token = in.peek();
      boolean isClosed = token.type() == Type.CLOSE && close != null || token.type() == close;
      if (token.type() == Type.END || isClosed) {
        return parts;
      }
      AsciiMathPart part = withScripts(close);
      for (Token slash = in.peek(); slash.type() == Type.OVER; slash = in.peek()) {
        in.next();
        AsciiMathPart below = operand(slash, close, true);
        part = AsciiMathPart.of(MathMl.of("mfrac", part.bare(), below.bare()));
      }
      parts.add(part);
    }
  }

  static Element row(List<AsciiMathPart> parts) {
    Row row = new Row();
    for (AsciiMathPart part : parts) {
      if (part.atom().kind() == null) {
        row.addSpace(part.atom().element());
      } else {
        row.add(part.atom());
      }
    }
    return row.build();
  }

  private AsciiMathPart withScripts(Type close) throws FormulaException {
    AsciiMathPart base = part(close);
    Element below = null;
    Element above = null;
    Token token = in.peek();
    if (token.type() == Type.BELOW) {
      in.next();
      below = operand(token, close, false).bare();
      token = in.peek();
    }
    if (token.type() == Type.ABOVE) {
      in.next();
      above = operand(token, close, false).bare();
    }
    return below == null && above == null
        ? base
        : new AsciiMathPart(base.atom().with(below, above), null, "", "", List.of());
  }

  /** Reads what an operator needs behind it. */
  private AsciiMathPart operand(Token operator, Type close, boolean scripted)
      throws FormulaException {
    Token token = in.peek();
    boolean isMissing =
        token.type() == Type.END
            || token.type() == Type.CLOSE && close != null
            || token.type() == Type.BAR && close == Type.BAR;
    if (isMissing) {
      throw new FormulaException(
          operator.index(),
          "nothing stands behind " + operator.name(),
          "write what belongs there; {::} stands for nothing");
    }
    return scripted ? withScripts(close) : part(close);
  }

  private AsciiMathPart part(Type close) throws FormulaException {
    Token token = in.next();
    depth++;
    if (depth > FormulaException.DEEPEST) {
      throw FormulaException.tooDeep(token.index());
    }
    AsciiMathPart part = part(token, close);
    depth--;
    return part;
  }

  private AsciiMathPart part(Token token, Type close) throws FormulaException {
    return switch (token.type()) {
      case OPEN, BAR -> bracketed(token);
      case CLOSE -> AsciiMathPart.sign(AsciiMathNames.bracket(token.name()), Kind.CLOSE);
      case UNARY -> unary(token, close);
      case BINARY -> binary(token, close);
      case NUMBER -> AsciiMathPart.of(alphabet.element("mn", token.name()));
      case TEXT -> AsciiMathPart.of(MathMl.words(token.name()));
      case LETTER -> AsciiMathPart.letter(token.name(), alphabet);
      case SYMBOL -> symbol(token);
      case BELOW, ABOVE, OVER, END ->
          throw new FormulaException(
              token.index(),
              "nothing stands before " + token.name(),
              "write what belongs there; {::} stands for nothing");
    };
  }

  private AsciiMathPart symbol(Token token) {
    if (token.name().equals(":|:")) {
      return AsciiMathPart.sign("|", Kind.FENCE);
    }
    String word = AsciiMathNames.WORDS.get(token.name());
    if (word == null) {
      boolean isLetter = token.symbol().kind() == Kind.LETTER;
      return isLetter && alphabet != Alphabet.ITALIC
          ? AsciiMathPart.of(alphabet.element("mi", token.symbol().text()))
          : new AsciiMathPart(
              new Atom(MathMl.symbol(token.symbol()), token.symbol().kind()),
              null,
              "",
              "",
              List.of());
    }
    if (word.isEmpty()) {
      String width =
          token.name().equals("quad") ? "1em" : token.name().equals("qquad") ? "2em" : "0.25em";
      return AsciiMathPart.space(MathMl.space(width));
    }
    return AsciiMathPart.space(
        MathMl.of("mrow", MathMl.space("0.5em"), MathMl.words(word), MathMl.space("0.5em")));
  }

  private AsciiMathPart bracketed(Token open) throws FormulaException {
    boolean isBar = open.type() == Type.BAR;
    Type close = isBar ? Type.BAR : Type.CLOSE;
    List<AsciiMathPart> parts = parts(close);
    Token end = in.peek();
    if (end.type() != close && isBar) {
      // A single bar, as in the definition of a set.
      Element bar = MathMl.text("mo", "|").attr("lspace", "0.278em").attr("rspace", "0.278em");
      parts.add(0, AsciiMathPart.of(new Atom(bar.attr("stretchy", "false"), Kind.RELATION)));
      return AsciiMathPart.of(row(parts));
    } else if (end.type() != close) {
      throw new FormulaException(
          open.index(),
          "the bracket " + open.name() + " is never closed",
          "close it; :} closes it unseen");
    }
    in.next();
    return AsciiMathPart.bracketed(
        AsciiMathNames.bracket(open.name()), parts, AsciiMathNames.bracket(end.name()), isBar);
  }

  private AsciiMathPart unary(Token token, Type close) throws FormulaException {
    String name = token.name();
    if (AsciiMathNames.SHAPES.containsKey(name)) {
      Alphabet before = alphabet;
      alphabet = AsciiMathNames.SHAPES.get(name);
      AsciiMathPart shaped = operand(token, close, false);
      alphabet = before;
      return AsciiMathPart.of(shaped.bare());
    }
    Element inner = operand(token, close, false).bare();
    if (AsciiMathNames.ABOVE.containsKey(name)) {
      // One letter has a small mark, more of them have a wide one.
      boolean isWide = inner.childrenSize() > 0 || inner.text().length() > 1;
      String mark = AsciiMathNames.ABOVE.get(name);
      return AsciiMathPart.of(Accents.over(inner, mark, isWide || "⏞⏜".contains(mark)));
    } else if (AsciiMathNames.BELOW.containsKey(name)) {
      return AsciiMathPart.of(Accents.under(inner, AsciiMathNames.BELOW.get(name)));
    } else if (AsciiMathNames.AROUND.containsKey(name)) {
      String marks = AsciiMathNames.AROUND.get(name);
      return AsciiMathPart.of(
          MathMl.of(
              "mrow",
              MathMl.fence(marks.substring(0, 1), Kind.OPEN),
              inner,
              MathMl.fence(marks.substring(1), Kind.CLOSE)));
    }
    return AsciiMathPart.of(
        name.equals("sqrt")
            ? MathMl.of("msqrt", inner)
            : MathMl.of("menclose", inner).attr("notation", "updiagonalstrike"));
  }

  private AsciiMathPart binary(Token token, Type close) throws FormulaException {
    if (token.name().equals("color")) {
      throw new FormulaException(
          token.index(), "colours are not supported", "leave color(…) out, the rest stays");
    }
    Element first = operand(token, close, false).bare();
    AsciiMathPart second = operand(token, close, false);
    return switch (token.name()) {
      case "frac" -> AsciiMathPart.of(MathMl.of("mfrac", first, second.bare()));
      case "root" -> AsciiMathPart.of(MathMl.of("mroot", second.bare(), first));
      default ->
          AsciiMathPart.of(
              new Atom(
                  MathMl.of(
                      token.name().equals("underset") ? "munder" : "mover", second.bare(), first),
                  second.atom().kind(),
                  false));
    };
  }
}
