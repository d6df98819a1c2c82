package io.github.proxmoxbook.book.typography.line;

import java.util.List;

/** Fills in the gaps of a strip: how wide each is, and what may be taken from it or added. */
final class Spacing {
  private static final double QUARTER = 0.25;

  /** How far a space between words and between Japanese and Latin is opened first (JLReq 3.8.4). */
  private static final double WIDEST = 0.5;

  /** How far a quarter em is closed (JLReq 3.8.3). */
  private static final double NARROWEST = 0.125;

  /** The limits of the third and of the last stage of addition, in em. */
  private static final double OPENED = 0.25;

  private static final double FORCED = 0.3;

  /** The limit of the last stage where there is some space already, so that no hole appears. */
  private static final double FORCED_MORE = 0.1;

  private final List<Piece> pieces;
  private final ParagraphStyle style;

  Spacing(List<Piece> pieces, ParagraphStyle style) {
    this.pieces = pieces;
    this.style = style;
  }

  /**
   * Fills in all gaps.
   *
   * @param strip a strip whose cells are read
   */
  void apply(Strip strip) {
    for (int gap = 1; gap < strip.count; gap++) {
      char left = letter(strip, gap - 1, strip.right[gap - 1], gap);
      char right = letter(strip, gap, strip.left[gap], gap);
      char cell = SpacingTable.between(left, right);
      if (strip.space[gap] < 0 || swallows(left, right)) {
        plain(strip, gap, cell);
      } else {
        typed(strip, gap, left, right, cell);
      }
    }
  }

  /** The edge of inline code counts as such, whatever its characters are; inside, they count. */
  private char letter(Strip strip, int cell, CharacterClass own, int gap) {
    if (!verbatim(strip, cell)) {
      return own.letter();
    }
    boolean inside = verbatim(strip, gap - 1) && verbatim(strip, gap);
    return inside ? 'B' : 'V';
  }

  private boolean verbatim(Strip strip, int cell) {
    return pieces.get(strip.piece[cell]).has(Piece.VERBATIM);
  }

  /** What brings space of its own takes the place of a space that the author typed. */
  private static boolean swallows(char left, char right) {
    return "OCMFS".indexOf(left) >= 0 || "OCMFS".indexOf(right) >= 0;
  }

  private void plain(Strip strip, int gap, char cell) {
    switch (cell) {
      case '2' -> glue(strip, gap, 0.5, true);
      case '1' -> glue(strip, gap, QUARTER, false);
      case 'f' -> strip.gap[gap] = strip.trailKept[gap] = strip.trail[gap - 1];
      case 'q' -> quarter(strip, gap);
      case '.' -> open(strip, gap, FORCED);
      default -> {}
    }
  }

  private void glue(Strip strip, int gap, double ems, boolean opens) {
    double em = strip.trail[gap - 1] > 0 ? strip.em[gap - 1] : strip.em[gap];
    strip.leadKept[gap] = Math.min(strip.lead[gap], ems * em);
    strip.trailKept[gap] = Math.min(strip.trail[gap - 1], ems * em - strip.leadKept[gap]);
    strip.gap[gap] = strip.leadKept[gap] + strip.trailKept[gap];
    strip.elasticity.reduction[2][gap] = strip.gap[gap];
    if (opens) {
      open(strip, gap, FORCED_MORE);
    }
  }

  private void quarter(Strip strip, int gap) {
    double em = Math.min(strip.em[gap - 1], strip.em[gap]);
    strip.gap[gap] = QUARTER * em;
    strip.elasticity.reduction[1][gap] = (QUARTER - NARROWEST) * em;
    strip.elasticity.addition[1][gap] = (WIDEST - QUARTER) * em;
    open(strip, gap, FORCED_MORE);
  }

  private void open(Strip strip, int gap, double forced) {
    if (style.ideographic()) {
      double em = Math.min(strip.em[gap - 1], strip.em[gap]);
      strip.elasticity.addition[2][gap] = OPENED * em;
      strip.elasticity.addition[3][gap] = forced * em;
    }
  }

  private void typed(Strip strip, int gap, char left, char right, char cell) {
    boolean japaneseLeft = "JIps".indexOf(left) >= 0;
    boolean japaneseRight = "JIps".indexOf(right) >= 0;
    boolean latinLeft = "W()V".indexOf(left) >= 0;
    boolean latinRight = "W()V".indexOf(right) >= 0;
    if (cell == 'q' || japaneseLeft && latinRight || latinLeft && japaneseRight) {
      quarter(strip, gap);
    } else {
      wordSpace(strip, gap, japaneseLeft && japaneseRight);
    }
  }

  private void wordSpace(Strip strip, int gap, boolean betweenJapanese) {
    Piece space = pieces.get(strip.space[gap]);
    strip.gap[gap] = space.advance();
    if (space.has(Piece.VERBATIM) && verbatim(strip, gap - 1) && verbatim(strip, gap)) {
      return;
    }
    double least = style.ideographic() ? QUARTER * space.em() : space.advance() * 2 / 3;
    strip.elasticity.reduction[0][gap] = Math.max(0, space.advance() - least);
    if (betweenJapanese) {
      // It is a habit of typing, around links for instance, and would gape if it were opened first.
      open(strip, gap, FORCED_MORE);
      return;
    }
    strip.elasticity.addition[0][gap] = Math.max(0, WIDEST * space.em() - space.advance());
    strip.elasticity.addition[3][gap] = FORCED * space.em();
  }
}
