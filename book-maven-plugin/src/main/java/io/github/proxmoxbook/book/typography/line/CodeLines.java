package io.github.proxmoxbook.book.typography.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Wraps one line of code that is too long for the page. Rows are broken behind a space, a comma or
 * an operator if there is one near the end, and anywhere else; one that goes on leaves room for a
 * mark at its end. The rules of Japanese lines do not hold here, but a row begins with a closing
 * mark only if that cannot be avoided.
 *
 * @param measure the width of a row
 * @param column the width of a half-width character
 * @param mark the width of the mark at the end of a row that goes on
 */
public record CodeLines(double measure, double column, double mark) {
  /** By how many columns rows after the first are indented more than the first. */
  private static final int HANGING = 2;

  /** The indent is no more than this part of a row. */
  private static final int LARGEST_INDENT = 3;

  /** No break is sought in the first part of a row: this part of its room. */
  private static final double TAKEN = 0.5;

  /**
   * A row.
   *
   * @param first the index of its first piece
   * @param end the index after its last piece
   * @param indent where the first piece stands, from the left edge
   * @param goesOn whether the mark of continuation stands at its end
   */
  public record Row(int first, int end, double indent, boolean goesOn) {}

  /** Checks that the widths make sense. */
  public CodeLines {
    if (!(measure > 0) || !(column > 0) || !(mark >= 0)) {
      throw new IllegalArgumentException("measure and column must be positive, mark not negative");
    }
  }

  /**
   * Wraps a line.
   *
   * @param pieces the clusters of the line, without its line break
   * @return the rows; one if the line fits or is empty. A row is wider than the measure only if one
   *     piece is, or by a space at its end.
   */
  public List<Row> wrap(List<Piece> pieces) {
    List<Row> rows = new ArrayList<>();
    double indent = hangingIndent(pieces);
    int first = 0;
    while (true) {
      double from = rows.isEmpty() ? 0 : indent;
      if (fit(pieces, first, measure - from) == pieces.size()) {
        rows.add(new Row(first, pieces.size(), from, false));
        return rows;
      }
      int end = bestBreak(pieces, first, measure - mark - from);
      rows.add(new Row(first, end, from, true));
      first = end;
    }
  }

  private double hangingIndent(List<Piece> pieces) {
    double leading = 0;
    for (int i = 0; i < pieces.size() && CodeBreak.isSpace(pieces.get(i)); i++) {
      leading += pieces.get(i).advance();
    }
    return Math.min(leading + HANGING * column, measure / LARGEST_INDENT);
  }

  /** The index after the last piece that fits. */
  private static int fit(List<Piece> pieces, int first, double room) {
    double width = 0;
    for (int i = first; i < pieces.size(); i++) {
      width += pieces.get(i).advance();
      if (width > room + TotalFit.EPSILON) {
        return i;
      }
    }
    return pieces.size();
  }

  private int bestBreak(List<Piece> pieces, int first, double room) {
    int full = Math.max(first + 1, fit(pieces, first, room));
    if (full < pieces.size() - 1 && CodeBreak.isSpace(pieces.get(full))) {
      return full + 1;
    }
    int least = Math.max(first + 1, fit(pieces, first, room * TAKEN));
    int best = Math.min(full, pieces.size() - 1);
    double bestCost = Double.POSITIVE_INFINITY;
    double empty = 0;
    for (int at = best; at >= least; at--) {
      double cost = CodeBreak.columns(pieces, first, at) + empty / column;
      if (cost < bestCost) {
        best = at;
        bestCost = cost;
      }
      empty += pieces.get(at - 1).advance();
    }
    return Math.max(best, first + 1);
  }
}
