package io.github.proxmoxbook.book.typography.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the breaks of a strip that are best for the paragraph as a whole (Knuth and Plass,
 * Breaking paragraphs into lines, 1981): of all ways to reach a break, only the best for each look
 * of the line before it is kept.
 */
final class TotalFit {
  /** Differences below this are none. */
  static final double EPSILON = 1e-6;

  private final Strip strip;
  private final LineCost cost;
  private final int firstLine;
  private final int regularFrom;
  private List<Way> active = new ArrayList<>();

  /** A way to set the strip up to a break. */
  private record Way(
      int at, int line, LineCost.Look look, double cost, Way before, boolean fresh) {}

  /**
   * Prepares a strip.
   *
   * @param strip a strip with gaps and penalties
   * @param cost what a line costs
   * @param firstLine the index of the strip's first line in the paragraph
   * @param regularFrom the line from which on all are alike
   */
  TotalFit(Strip strip, LineCost cost, int firstLine, int regularFrom) {
    this.strip = strip;
    this.cost = cost;
    this.firstLine = firstLine;
    this.regularFrom = Math.max(1, regularFrom);
  }

  /** Returns the cells before which the lines after the first start, and the number of cells. */
  List<Integer> breaks() {
    active.add(new Way(0, Math.min(firstLine, regularFrom), LineCost.Look.NORMAL, 0, null, true));
    for (int at = 1; at <= strip.count; at++) {
      if (strip.penalty[at] != Strip.NEVER) {
        advance(at);
      }
    }
    List<Integer> breaks = new ArrayList<>();
    for (Way way = best(); way.before() != null; way = way.before()) {
      breaks.add(0, way.at());
    }
    return breaks;
  }

  private Way best() {
    Way best = null;
    for (Way way : active) {
      if (way.at() == strip.count && (best == null || way.cost() < best.cost())) {
        best = way;
      }
    }
    return best;
  }

  private void advance(int at) {
    Way[][] reached = new Way[regularFrom + 1][LineCost.Look.values().length];
    List<Way> still = new ArrayList<>(active.size() + 4);
    for (Way way : active) {
      LineCost.Verdict verdict = cost.of(way.at(), at, way.line(), way.look());
      boolean over = verdict.overflow() > EPSILON;
      if (!over || way.fresh()) {
        int line = Math.min(way.line() + 1, regularFrom);
        double sum = way.cost() + verdict.cost();
        Way there = reached[line][verdict.look().ordinal()];
        if (there == null || sum < there.cost()) {
          reached[line][verdict.look().ordinal()] =
              new Way(at, line, verdict.look(), sum, way, true);
        }
      }
      if (!over) {
        still.add(
            way.fresh()
                ? new Way(way.at(), way.line(), way.look(), way.cost(), way.before(), false)
                : way);
      }
    }
    for (Way[] looks : reached) {
      for (Way way : looks) {
        if (way != null) {
          still.add(way);
        }
      }
    }
    active = still;
  }
}
