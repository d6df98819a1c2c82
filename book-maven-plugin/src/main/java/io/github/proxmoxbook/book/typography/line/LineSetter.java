package io.github.proxmoxbook.book.typography.line;

import java.util.Arrays;
import java.util.List;

/** Gives every piece of a line its place. */
final class LineSetter {
  private final List<Piece> pieces;
  private final Strip strip;
  private final ParagraphStyle style;

  LineSetter(List<Piece> pieces, Strip strip, ParagraphStyle style) {
    this.pieces = pieces;
    this.strip = strip;
    this.style = style;
  }

  /**
   * Sets one line.
   *
   * @param from its first cell
   * @param to the index after its last cell
   * @param index the index of the line in the paragraph
   */
  Line set(int from, int to, int index) {
    int first = from == 0 ? strip.first : strip.piece[from];
    int end = to == strip.count ? strip.end : strip.piece[to];
    double measure = style.measure(index);
    double natural = from == to ? 0 : strip.width(from, to);
    Setting setting = new Setting(first, end);
    setting.at = index == 0 ? style.indent() : 0;
    if (from == to) {
      Arrays.fill(setting.x, setting.at);
      Arrays.fill(setting.glyph, setting.at);
      return setting.line(0, 0, true);
    }
    boolean last = to == strip.count;
    double difference = difference(from, to, measure - natural, last);
    setting.at += shift(measure - natural);
    double start = setting.at;
    cells(setting, from, to, difference);
    return setting.line(natural, setting.at - start, last);
  }

  private double shift(double room) {
    return switch (style.alignment()) {
      case JUSTIFY, START -> 0;
      case END -> Math.max(0, room);
      case CENTER -> Math.max(0, room / 2);
    };
  }

  /** By how much the gaps have to change. A line that cannot be filled is left as it is. */
  private double difference(int from, int to, double room, boolean last) {
    if (style.alignment() != Alignment.JUSTIFY || room >= 0 && last) {
      return 0;
    }
    if (room < 0 && LineEnd.hangs(strip, to, style, -room)) {
      return 0;
    }
    double ratio = new Adjustment(strip, from, to).ratio(room);
    return ratio == Double.POSITIVE_INFINITY ? 0 : room;
  }

  private void cells(Setting setting, int from, int to, double difference) {
    Adjustment adjustment = new Adjustment(strip, from, to);
    double[] parts = adjustment.parts(difference);
    for (int cell = from; cell < to; cell++) {
      double before = 0;
      double lead = 0;
      if (cell > from) {
        double gap = strip.gap[cell] + adjustment.change(parts, cell);
        double glue = strip.leadKept[cell] + strip.trailKept[cell];
        double kept = glue > 0 ? Math.min(1, gap / glue) : 0;
        lead = strip.leadKept[cell] * kept;
        before = gap - lead;
      }
      double trail = cell + 1 < to ? trail(cell + 1, parts, adjustment) : 0;
      double boxed = cell > from ? trail(cell, parts, adjustment) : 0;
      setting.spaces(cell, before, boxed);
      setting.cell(cell, lead, trail);
    }
    int behind = strip.pieceEnd[to - 1];
    setting.spaces(behind, setting.end, 0);
  }

  /** The part of a gap that belongs to the box of the mark before it. */
  private double trail(int gap, double[] parts, Adjustment adjustment) {
    double glue = strip.leadKept[gap] + strip.trailKept[gap];
    double width = strip.gap[gap] + adjustment.change(parts, gap);
    return glue > 0 ? strip.trailKept[gap] * Math.min(1, width / glue) : 0;
  }

  /** The line as far as it is set. */
  private final class Setting {
    final int first;
    final int end;
    final double[] x;
    final double[] width;
    final double[] glyph;
    double at;

    Setting(int first, int end) {
      this.first = first;
      this.end = end;
      x = new double[end - first];
      width = new double[end - first];
      glyph = new double[end - first];
    }

    /** The first of several spaces takes the width of all. */
    void spaces(int from, int to, double room) {
      for (int i = from; i < to; i++) {
        x[i - first] = glyph[i - first] = i == from ? at : at + room;
        width[i - first] = i == from ? room : 0;
      }
    }

    /** What is left of a gap when the mark before it has its glue belongs to the spaces in it. */
    void spaces(int cell, double gap, double boxed) {
      int index = strip.piece[cell];
      at += boxed;
      spaces(spacesBefore(index), index, gap - boxed);
      at += gap - boxed;
    }

    void cell(int cell, double lead, double trail) {
      int index = strip.piece[cell];
      Piece piece = pieces.get(index);
      at += piece.before();
      double body = strip.body[cell];
      boolean alone = strip.pieceEnd[cell] == index + 1;
      x[index - first] = at;
      glyph[index - first] = at + lead - strip.inset[cell];
      width[index - first] = lead + body + (alone ? trail : 0);
      at += lead + body + piece.after();
      for (int mark = index + 1; mark < strip.pieceEnd[cell]; mark++) {
        mark(mark);
      }
    }

    private int spacesBefore(int index) {
      int from = index;
      while (from > first && pieces.get(from - 1).has(Piece.SPACE)) {
        from--;
      }
      return from;
    }

    private void mark(int index) {
      Piece mark = pieces.get(index);
      at += mark.before();
      x[index - first] = glyph[index - first] = at;
      width[index - first] = mark.advance();
      at += mark.advance() + mark.after();
    }

    Line line(double natural, double content, boolean last) {
      return new Line(first, end, x, width, glyph, natural, content, last);
    }
  }
}
