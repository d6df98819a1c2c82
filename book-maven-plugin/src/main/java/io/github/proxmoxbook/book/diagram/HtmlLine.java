package io.github.proxmoxbook.book.diagram;

import io.github.proxmoxbook.book.diagram.css.CssColor;
import java.util.ArrayList;
import java.util.List;

/** A line of text being filled, from left to right. */
final class HtmlLine {
  /**
   * A piece of text in one style.
   *
   * @param text the characters
   * @param style how they are set
   * @param background behind them; transparent for none
   * @param width in pixels
   * @param shift how far above the baseline, as {@code baseline-shift} writes it
   */
  record Piece(String text, HtmlText style, CssColor background, double width, String shift) {
    boolean isLike(Piece other) {
      return style.equals(other.style)
          && background.equals(other.background)
          && shift.equals(other.shift);
    }
  }

  private final List<Piece> pieces = new ArrayList<>();

  /** Adds a piece, as part of the one before if that is set alike. */
  void add(Piece piece) {
    int last = pieces.size() - 1;
    Piece before = last < 0 ? null : pieces.get(last);
    if (before != null && before.isLike(piece)) {
      double width = before.width() + piece.width();
      String text = before.text() + piece.text();
      pieces.set(last, new Piece(text, piece.style(), piece.background(), width, piece.shift()));
    } else {
      pieces.add(piece);
    }
  }

  List<Piece> pieces() {
    return pieces;
  }

  double width() {
    return pieces.stream().mapToDouble(Piece::width).sum();
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  boolean endsWithSpace() {
    return !pieces.isEmpty() && pieces.get(pieces.size() - 1).text().endsWith(" ");
  }

  /** Removes collapsible space at the end, where a line breaks. */
  void trimEnd(TextMetrics metrics) {
    while (!pieces.isEmpty()) {
      Piece last = pieces.get(pieces.size() - 1);
      String text = last.style().keepsSpaces() ? last.text() : last.text().stripTrailing();
      if (text.equals(last.text())) {
        return;
      }
      pieces.remove(pieces.size() - 1);
      if (!text.isEmpty()) {
        double width = metrics.width(text, last.style().metricsStyle());
        pieces.add(new Piece(text, last.style(), last.background(), width, last.shift()));
        return;
      }
    }
  }
}
