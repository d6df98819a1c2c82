package io.github.proxmoxbook.book.formula;

import io.github.proxmoxbook.book.formula.Symbols.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Rows and columns: the environments of LaTeX, and lines of a formula. */
final class LatexTables {
  /**
   * An environment.
   *
   * @param open the bracket before it, or nothing
   * @param close the bracket behind it, or nothing
   * @param columns how its columns are aligned, again and again
   * @param gap the space between columns
   * @param isDisplay whether its cells are set as formulas of their own
   */
  private record Environment(
      String open, String close, String columns, String gap, boolean isDisplay) {}

  private static final Environment LINES = new Environment("", "", "center", "0em", true);
  private static final Environment ALIGNED = new Environment("", "", "right left", "0em", true);

  private static final Map<String, Environment> ALL =
      Map.ofEntries(
          Map.entry("matrix", matrix("", "")),
          Map.entry("smallmatrix", matrix("", "")),
          Map.entry("array", matrix("", "")),
          Map.entry("pmatrix", matrix("(", ")")),
          Map.entry("bmatrix", matrix("[", "]")),
          Map.entry("Bmatrix", matrix("{", "}")),
          Map.entry("vmatrix", matrix("|", "|")),
          Map.entry("Vmatrix", matrix("‖", "‖")),
          Map.entry("cases", new Environment("{", "", "left", "1em", false)),
          Map.entry("dcases", new Environment("{", "", "left", "1em", true)),
          Map.entry("rcases", new Environment("", "}", "left", "1em", false)),
          Map.entry("aligned", ALIGNED),
          Map.entry("align", ALIGNED),
          Map.entry("align*", ALIGNED),
          Map.entry("split", ALIGNED),
          Map.entry("eqnarray", new Environment("", "", "right center left", "0.2em", true)),
          Map.entry("eqnarray*", new Environment("", "", "right center left", "0.2em", true)),
          Map.entry("gathered", LINES),
          Map.entry("gather", LINES),
          Map.entry("gather*", LINES),
          Map.entry("equation", LINES),
          Map.entry("equation*", LINES));

  private static final Set<String> ENDS = Set.of("&", "\\\\", "\\cr", "\\end", "}", "\\right");

  private LatexTables() {}

  private static Environment matrix(String open, String close) {
    return new Environment(open, close, "center", "1em", false);
  }

  /** Reads a whole formula; {@code \\} begins a new line of it. */
  static Element lines(LatexReader reader) throws FormulaException {
    List<Element> lines = new ArrayList<>();
    do {
      Element line = reader.row(Set.of("\\\\"));
      if (!MathMl.isEmptyRow(line) || lines.isEmpty()) {
        lines.add(line);
      }
    } while (reader.in().take("\\\\"));
    return Tables.lines(lines);
  }

  /** Reads lines above each other, as below a sum. */
  static Atom stack(LatexReader reader) throws FormulaException {
    int index = reader.in().index();
    if (!reader.in().take("{")) {
      throw TexInput.missing(index, "\\substack");
    }
    List<List<Element>> rows = rows(reader);
    if (!reader.in().take("}")) {
      throw new FormulaException(index, "the { is never closed", "write a } where it ends");
    }
    Environment stack = new Environment("", "", "center", "0em", false);
    return new Atom(table(rows, stack, "center"), Kind.UPRIGHT);
  }

  /** Reads an environment whose {@code \begin} has been taken. */
  static Atom environment(LatexReader reader, int index) throws FormulaException {
    String name = reader.in().raw("\\begin");
    Environment environment = ALL.get(name);
    if (environment == null) {
      throw new FormulaException(
          index,
          "the environment " + name + " is not known",
          "use matrix, pmatrix, bmatrix, vmatrix, cases, aligned, gathered, array");
    }
    String columns = name.equals("array") ? columns(reader) : environment.columns();
    List<List<Element>> rows = rows(reader);
    int end = reader.in().index();
    if (!reader.in().take("\\end")) {
      throw new FormulaException(
          index, "\\begin{" + name + "} has no end", "write \\end{" + name + "} where it ends");
    }
    String ended = reader.in().raw("\\end");
    if (!ended.equals(name)) {
      throw new FormulaException(
          end,
          "\\end{" + ended + "} where \\begin{" + name + "} has to end",
          "end environments in the order in which they begin");
    }
    if (environment == LINES && rows.size() == 1 && rows.get(0).size() == 1) {
      return new Atom(rows.get(0).get(0), Kind.UPRIGHT);
    }
    return new Atom(fenced(table(rows, environment, columns), environment), Kind.UPRIGHT);
  }

  private static String columns(LatexReader reader) throws FormulaException {
    int index = reader.in().index();
    String letters = reader.in().raw("\\begin{array}").replace(" ", "");
    if (!letters.matches("[lcr]+")) {
      throw new FormulaException(
          index, "the columns {" + letters + "} are not known", "write l, c or r for each column");
    }
    StringBuilder columns = new StringBuilder();
    for (char c : letters.toCharArray()) {
      columns.append(c == 'l' ? " left" : c == 'c' ? " center" : " right");
    }
    return columns.substring(1);
  }

  private static List<List<Element>> rows(LatexReader reader) throws FormulaException {
    List<List<Element>> rows = new ArrayList<>();
    boolean goesOn = true;
    while (goesOn) {
      List<Element> cells = new ArrayList<>();
      do {
        cells.add(reader.row(ENDS));
      } while (reader.in().take("&"));
      goesOn = reader.in().take("\\\\") || reader.in().take("\\cr");
      if (goesOn) {
        reader.in().skipLength();
      }
      if (goesOn || cells.size() > 1 || !MathMl.isEmptyRow(cells.get(0))) {
        rows.add(cells);
      }
    }
    return rows;
  }

  private static Element fenced(Element table, Environment environment) {
    Element row = MathMl.of("mrow");
    if (!environment.open().isEmpty()) {
      row.appendChild(MathMl.fence(environment.open(), Kind.OPEN));
    }
    row.appendChild(table);
    if (!environment.close().isEmpty()) {
      row.appendChild(MathMl.fence(environment.close(), Kind.CLOSE));
    }
    return row.childrenSize() == 1 ? table : row;
  }

  private static Element table(List<List<Element>> rows, Environment environment, String columns) {
    return Tables.of(rows, columns, environment.gap(), environment.isDisplay());
  }
}
