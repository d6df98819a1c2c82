package io.github.proxmoxbook.book.typography.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Chooses the breaks of a strip that are best for the paragraph as a whole (Knuth and Plass,
 * Breaking paragraphs into lines, 1981): of all ways to reach a break, only the best for each look
 * of the line before it is kept.
 */
final class TotalFit {
  /** Differences below this are none. */
  static final double EPSILON = 1e-6;

  /** A line that lacks more than this, in em, is considered only where nothing fits behind it. */
  private static final double SHORT = 15;

  /** First lines that are indented by more make the order of lines by width uncertain, in em. */
  private static final double INDENT = 5;

  private final Strip strip;
  private final LineCost cost;
  private final int regularFrom;
  private final int[] nextBreak;
  private final double shortage;
  private final boolean irregular;

  /** The ways that a line may still start from, by their place, as a chain. */
  private final Way head;

  private Way tail;

  /** A way to set the strip up to a break. */
  private static final class Way {
    final int at;
    final int line;
    final LineCost.Look look;
    final double cost;
    final Way before;
    Way next;

    Way(int at, int line, LineCost.Look look, double cost, Way before) {
      this.at = at;
      this.line = line;
      this.look = look;
      this.cost = cost;
      this.before = before;
    }
  }

  /**
   * Prepares a strip.
   *
   * @param strip a strip with gaps and penalties
   * @param cost what a line costs
   * @param firstLine the index of the strip's first line in the paragraph
   * @param style the widths of lines
   */
  TotalFit(Strip strip, LineCost cost, int firstLine, ParagraphStyle style) {
    this.strip = strip;
    this.cost = cost;
    this.regularFrom = Math.max(1, style.regularFrom());
    double em = Arrays.stream(strip.em).max().orElse(1);
    shortage = SHORT * em;
    irregular = style.regularFrom() > 1 || Math.abs(style.indent()) > INDENT * em;
    int line = Math.min(firstLine, this.regularFrom);
    head = new Way(-1, 0, LineCost.Look.NORMAL, 0, null);
    tail = new Way(0, line, LineCost.Look.NORMAL, 0, null);
    head.next = tail;
    nextBreak = new int[strip.count + 1];
    int next = strip.count;
    for (int at = strip.count; at >= 0; at--) {
      nextBreak[at] = next;
      next = at > 0 && strip.penalty[at] == Strip.NEVER ? next : at;
    }
  }

  /** Returns the cells before which the lines after the first start, and the number of cells. */
  List<Integer> breaks() {
    for (int at = nextBreak[0]; at < strip.count; at = nextBreak[at]) {
      add(reach(at));
    }
    Way best = null;
    for (Way[] looks : reach(strip.count)) {
      for (Way way : looks) {
        best = way != null && (best == null || way.cost < best.cost) ? way : best;
      }
    }
    List<Integer> breaks = new ArrayList<>();
    for (Way way = best; way.before != null; way = way.before) {
      breaks.add(way.at);
    }
    Collections.reverse(breaks);
    return breaks;
  }

  /** The best ways to a break, by the line that starts there and the look of the line before. */
  private Way[][] reach(int at) {
    Way[][] reached = new Way[regularFrom + 1][LineCost.Look.values().length];
    boolean all = irregular || at == strip.count || stretch(at) > shortage;
    Way previous = head;
    for (Way way = head.next; way != null; way = way.next) {
      LineCost.Verdict verdict = cost.of(way.at, at, way.line, way.look);
      boolean over = verdict.overflow() > EPSILON;
      if (!over || nextBreak[way.at] == at) {
        keep(reached, at, way, verdict);
      }
      if (over) {
        previous.next = way.next;
        tail = way == tail ? previous : tail;
      } else {
        previous = way;
        if (!all && verdict.lack() > shortage) {
          break;
        }
      }
    }
    return reached;
  }

  /** What the next break adds to a line that could end here. */
  private double stretch(int at) {
    return strip.gap[at] + strip.width(at, nextBreak[at]);
  }

  private void keep(Way[][] reached, int at, Way way, LineCost.Verdict verdict) {
    int line = Math.min(way.line + 1, regularFrom);
    int look = verdict.look().ordinal();
    double sum = way.cost + verdict.cost();
    if (reached[line][look] == null || sum < reached[line][look].cost) {
      reached[line][look] = new Way(at, line, verdict.look(), sum, way);
    }
  }

  private void add(Way[][] reached) {
    for (Way[] looks : reached) {
      for (Way way : looks) {
        if (way != null) {
          tail.next = way;
          tail = way;
        }
      }
    }
  }
}
