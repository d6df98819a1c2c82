package io.github.proxmoxbook.book.typography.line;

/** What the eye pays for a line: the demerits of {@link TotalFit}. */
final class LineCost {
  /** How full a line looks; neighbours should look alike. */
  enum Look {
    TIGHT,
    NORMAL,
    LOOSE,
    VERY_LOOSE
  }

  /**
   * The judgement on a line.
   *
   * @param cost its demerits
   * @param look how it looks
   * @param overflow by how much it is too wide, or 0
   * @param lack by how much it is too narrow before it is stretched; negative if it is too wide
   */
  record Verdict(double cost, Look look, double overflow, double lack) {}

  private static final double LINE = 10;
  private static final double CONTRAST = 3_000;
  private static final double SHORT_END = 50_000;
  private static final double LONELY_END = 1e7;
  private static final double LEFT_RAGGED = 1e9;
  private static final double OVERFLOW = 1e13;
  private static final double TWO_EMS = 2;
  private static final double RAGGED_EMS = 5;

  private final Strip strip;
  private final ParagraphStyle style;

  LineCost(Strip strip, ParagraphStyle style) {
    this.strip = strip;
    this.style = style;
  }

  /**
   * Judges a line.
   *
   * @param from its first cell
   * @param to the index after its last cell
   * @param line its index
   * @param before how the line before it looks
   */
  Verdict of(int from, int to, int line, Look before) {
    boolean last = to == strip.count;
    double em = strip.em[from];
    double room = style.measure(line) - strip.width(from, to);
    double ratio = ratio(from, to, room, last, em);
    if (room < 0 && ratio == Double.NEGATIVE_INFINITY) {
      double over = overflow(from, to, room);
      return new Verdict(OVERFLOW * (1 + over / em), Look.TIGHT, over, room);
    }
    double cost;
    Look look = look(ratio);
    if (ratio == Double.POSITIVE_INFINITY) {
      cost = LEFT_RAGGED * (1 + room / em);
    } else {
      double badness = LINE + 100 * Math.abs(ratio * ratio * ratio);
      cost = badness * badness;
    }
    cost += strip.penalty[to] * strip.penalty[to];
    cost += Math.abs(look.ordinal() - before.ordinal()) > 1 ? CONTRAST : 0;
    return new Verdict(cost + (last ? end(from, to) : 0), look, 0, room);
  }

  private double overflow(int from, int to, double room) {
    boolean justified = style.alignment() == Alignment.JUSTIFY;
    return -room - (justified ? new Adjustment(strip, from, to).reducible() : 0);
  }

  private double ratio(int from, int to, double room, boolean last, double em) {
    if (room >= -TotalFit.EPSILON && last || Math.abs(room) <= TotalFit.EPSILON) {
      return 0;
    }
    if (style.alignment() == Alignment.JUSTIFY) {
      if (room < 0 && LineEnd.hangs(strip, to, style, -room)) {
        return 0;
      }
      return new Adjustment(strip, from, to).ratio(room);
    }
    return room < 0 ? Double.NEGATIVE_INFINITY : room / em / RAGGED_EMS;
  }

  private static Look look(double ratio) {
    if (ratio < -0.3) {
      return Look.TIGHT;
    }
    if (ratio <= 0.5) {
      return Look.NORMAL;
    }
    return ratio <= 1 ? Look.LOOSE : Look.VERY_LOOSE;
  }

  private double end(int from, int to) {
    if (from == 0) {
      return 0;
    }
    int characters = 0;
    for (int cell = from; cell < to && characters < 2; cell++) {
      characters += strip.right[cell].endsPhrase() ? 0 : 1;
    }
    if (characters < 2) {
      return LONELY_END;
    }
    return strip.width(from, to) < TWO_EMS * strip.em[from] ? SHORT_END : 0;
  }
}
