package io.github.proxmoxbook.book.typography.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets paragraphs: chooses where lines end and gives each piece its place, by the rules of Japanese
 * composition (JLReq 3.1 to 3.9, JIS X 4051) for Japanese text and the usual ones for Latin text.
 * Words are not hyphenated.
 *
 * <p>Pure data in, pure data out; instances have no state.
 */
public final class LineComposer {
  /**
   * Sets a paragraph.
   *
   * @param pieces what stands in it, in order
   * @param style what its lines have in common
   * @return the lines; every piece is on exactly one of them; none for no pieces. A line is wider
   *     than its measure only if a single piece is.
   */
  public List<Line> compose(List<Piece> pieces, ParagraphStyle style) {
    List<Line> lines = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).has(Piece.FORCED_BREAK_AFTER) || i == pieces.size() - 1) {
        compose(pieces, first, i + 1, style, lines);
        first = i + 1;
      }
    }
    return lines;
  }

  /**
   * Measures a paragraph for the layout of a table.
   *
   * @param pieces what stands in it, in order
   * @param style what its lines have in common; their width does not matter
   */
  public ParagraphWidths widths(List<Piece> pieces, ParagraphStyle style) {
    double minimal = 0;
    double natural = 0;
    int first = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).has(Piece.FORCED_BREAK_AFTER) || i == pieces.size() - 1) {
        Strip strip = strip(pieces, first, i + 1, style);
        natural = Math.max(natural, strip.count == 0 ? 0 : strip.width(0, strip.count));
        minimal = Math.max(minimal, widest(strip));
        first = i + 1;
      }
    }
    return new ParagraphWidths(minimal, natural);
  }

  private static double widest(Strip strip) {
    double widest = 0;
    int from = 0;
    for (int to = 1; to <= strip.count; to++) {
      if (strip.penalty[to] != Strip.NEVER) {
        widest = Math.max(widest, strip.width(from, to));
        from = to;
      }
    }
    return widest;
  }

  private static Strip strip(List<Piece> pieces, int first, int end, ParagraphStyle style) {
    Strip strip = new StripReader(pieces).read(first, end);
    new Spacing(pieces, style).apply(strip);
    new Breaks(pieces, style).apply(strip);
    strip.sumUp();
    return strip;
  }

  private static void compose(
      List<Piece> pieces, int first, int end, ParagraphStyle style, List<Line> lines) {
    Strip strip = strip(pieces, first, end, style);
    LineSetter setter = new LineSetter(pieces, strip, style);
    if (strip.count == 0) {
      lines.add(setter.set(0, 0, lines.size()));
      return;
    }
    new LastResort(strip, pieces).apply(style.narrowest());
    LineCost cost = new LineCost(strip, style);
    int from = 0;
    for (int to : new TotalFit(strip, cost, lines.size(), style).breaks()) {
      lines.add(setter.set(from, to, lines.size()));
      from = to;
    }
  }
}
