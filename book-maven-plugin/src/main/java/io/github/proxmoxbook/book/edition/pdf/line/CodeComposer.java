package io.github.proxmoxbook.book.edition.pdf.line;

import io.github.proxmoxbook.book.typography.line.CodeLines;
import io.github.proxmoxbook.book.typography.line.Line;
import io.github.proxmoxbook.book.typography.line.Piece;
import java.util.ArrayList;
import java.util.List;

/** Composes preformatted text: nothing is stretched, and only what is too long is wrapped. */
final class CodeComposer {
  private final List<Piece> pieces;
  private final CodeLines wrapping;
  private final List<Line> lines = new ArrayList<>();

  /**
   * Prepares the composition of a text.
   *
   * @param width the width of the column, in dots
   * @param column the width of a half-width character, in dots
   */
  CodeComposer(List<Piece> pieces, double width, double column, double em) {
    this.pieces = pieces;
    this.wrapping = new CodeLines(width, column, ContinuationMark.width(em));
  }

  List<Line> compose() {
    int first = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).has(Piece.FORCED_BREAK_AFTER) || i == pieces.size() - 1) {
        for (CodeLines.Row row : wrapping.wrap(pieces.subList(first, i + 1))) {
          lines.add(line(row, first));
        }
        first = i + 1;
      }
    }
    return lines;
  }

  private Line line(CodeLines.Row row, int offset) {
    int first = offset + row.first();
    int end = offset + row.end();
    double[] x = new double[end - first];
    double[] width = new double[end - first];
    double cursor = row.indent();
    for (int i = first; i < end; i++) {
      Piece piece = pieces.get(i);
      cursor += piece.before();
      x[i - first] = cursor;
      width[i - first] = piece.advance();
      cursor += piece.advance() + piece.after();
    }
    return new Line(first, end, x, width, x, cursor, cursor, !row.goesOn());
  }
}
