package io.github.proxmoxbook.book.formula;

import io.github.proxmoxbook.book.formula.Symbols.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A part of a formula in AsciiMath, and what it was made of if it stands in brackets: these group,
 * and brackets in brackets are the rows of a matrix.
 *
 * @param atom the part; of no kind if it is a space
 * @param inner what is in its brackets; null without brackets that group
 * @param open the left bracket
 * @param close the right bracket
 * @param cells what is in its brackets, divided at the commas
 */
record AsciiMathPart(Atom atom, Element inner, String open, String close, List<Element> cells) {
  private static final Set<String> ROWS = Set.of("()", "[]");

  static AsciiMathPart of(Atom atom) {
    return new AsciiMathPart(atom, null, "", "", List.of());
  }

  static AsciiMathPart of(Element element) {
    return of(new Atom(element, Kind.UPRIGHT));
  }

  static AsciiMathPart space(Element space) {
    return of(new Atom(space, null));
  }

  static AsciiMathPart sign(String text, Kind kind) {
    return of(new Atom(MathMl.symbol(new Symbols.Symbol(text, kind)), kind));
  }

  static AsciiMathPart letter(String text, Alphabet alphabet) {
    int c = text.codePointAt(0);
    if (Character.isIdeographic(c) || c > 0x3000) {
      return of(MathMl.words(text));
    } else if (Character.isLetter(c)) {
      return of(new Atom(alphabet.element("mi", text), Kind.LETTER));
    }
    return of(new Atom(MathMl.text("mo", text), Symbols.kind(text)));
  }

  /** Returns parts in brackets. */
  static AsciiMathPart bracketed(
      String open, List<AsciiMathPart> parts, String close, boolean isBar) {
    List<List<Element>> matrix = matrix(parts);
    boolean isMatrix = !matrix.isEmpty();
    boolean isCase = isMatrix && close.isEmpty() && !open.isEmpty();
    List<Element> cells = isMatrix ? List.of() : divided(parts);
    Element inner =
        isMatrix
            ? Tables.of(matrix, isCase ? "left" : "center", "1em", false)
            : AsciiMathReader.row(parts);
    Element copy = inner.clone();
    Element row = MathMl.of("mrow");
    if (!open.isEmpty()) {
      row.appendChild(MathMl.fence(open, Kind.OPEN));
    }
    row.appendChild(inner);
    if (!close.isEmpty()) {
      row.appendChild(MathMl.fence(close, Kind.CLOSE));
    }
    boolean isGroup = !isMatrix && !isBar;
    return new AsciiMathPart(new Atom(row, Kind.CLOSE), isGroup ? copy : null, open, close, cells);
  }

  /** Returns the part without the brackets that only group it. */
  Element bare() {
    return inner == null ? atom.element() : inner;
  }

  private boolean isComma() {
    return atom.element().normalName().equals("mo") && atom.element().text().equals(",");
  }

  private static List<Element> divided(List<AsciiMathPart> parts) {
    List<Element> cells = new ArrayList<>();
    List<AsciiMathPart> cell = new ArrayList<>();
    for (AsciiMathPart part : parts) {
      if (part.isComma()) {
        cells.add(AsciiMathReader.row(cell).clone());
        cell.clear();
      } else {
        cell.add(part);
      }
    }
    cells.add(AsciiMathReader.row(cell).clone());
    return cells;
  }

  /** Returns the rows of a matrix, none if the parts are none. */
  private static List<List<Element>> matrix(List<AsciiMathPart> parts) {
    List<List<Element>> rows = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      AsciiMathPart part = parts.get(i);
      boolean isSeparator = i % 2 == 1;
      boolean fits =
          isSeparator
              ? part.isComma()
              : part.inner() != null
                  && ROWS.contains(part.open() + part.close())
                  && part.open().equals(parts.get(0).open())
                  && part.cells().size() == parts.get(0).cells().size();
      if (!fits) {
        return List.of();
      }
      if (!isSeparator) {
        rows.add(part.cells());
      }
    }
    boolean isMatrix = parts.size() % 2 == 1 && (rows.size() > 1 || rows.get(0).size() > 1);
    return isMatrix ? rows : List.of();
  }
}
