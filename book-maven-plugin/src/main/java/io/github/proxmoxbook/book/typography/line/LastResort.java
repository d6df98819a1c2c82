package io.github.proxmoxbook.book.typography.line;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Opens breaks inside stretches that are wider than a line, so that nothing runs over the edge:
 * first at the humps of camel case, then at any character of Latin text, then anywhere. Inline code
 * (a checksum, a key) that is wider than half a line may be broken as well, because it would leave
 * a large hole before it.
 */
final class LastResort {
  private static final double HUMP = 200;
  private static final double WORD = 2_000;
  private static final double ANYWHERE = 20_000;

  /** The characters of code that stay together at least. */
  private static final int EDGE = 4;

  private final Strip strip;
  private final List<Piece> pieces;

  LastResort(Strip strip, List<Piece> pieces) {
    this.strip = strip;
    this.pieces = pieces;
  }

  /**
   * Adds penalties where there was no break.
   *
   * @param measure the width of the narrowest line
   */
  void apply(double measure) {
    open(measure, HUMP, this::hump);
    open(measure / 2, WORD, gap -> insideWord(gap) && insideCode(gap));
    open(measure, WORD, this::insideWord);
    open(measure, ANYWHERE, gap -> true);
  }

  private void open(double measure, double penalty, IntPredicate candidate) {
    int from = 0;
    for (int to = 1; to <= strip.count; to++) {
      if (strip.penalty[to] == Strip.NEVER) {
        continue;
      }
      if (to - from > 1 && strip.width(from, to) > measure + TotalFit.EPSILON) {
        for (int gap = from + 1; gap < to; gap++) {
          if (candidate.test(gap)) {
            strip.penalty[gap] = penalty;
          }
        }
      }
      from = to;
    }
  }

  private boolean hump(int gap) {
    return Character.isLowerCase(character(gap - 1)) && Character.isUpperCase(character(gap));
  }

  private boolean insideWord(int gap) {
    return strip.right[gap - 1] == CharacterClass.WESTERN
        && strip.left[gap] == CharacterClass.WESTERN
        && !pieces.get(strip.piece[gap]).has(Piece.NO_BREAK_BEFORE);
  }

  /** Whether enough characters of inline code are on both sides of a gap. */
  private boolean insideCode(int gap) {
    for (int cell = gap - EDGE; cell < gap + EDGE; cell++) {
      boolean there = cell >= 0 && cell < strip.count;
      if (!there || !pieces.get(strip.piece[cell]).has(Piece.VERBATIM)) {
        return false;
      }
    }
    return true;
  }

  private int character(int cell) {
    return Math.max(0, pieces.get(strip.piece[cell]).codePoint());
  }
}
