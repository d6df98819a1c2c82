package io.github.proxmoxbook.book.typography.line;

/**
 * A paragraph, or its part between two forced breaks, as one endless strip that is going to be cut
 * into lines. It consists of cells (a piece with ink and the {@link Piece#MARK}s behind it) and of
 * the gaps between them; gap {@code k} lies before cell {@code k}. A strip is filled by {@link
 * StripReader}, {@link Spacing} and {@link Breaks}, in this order, and only read afterwards.
 */
final class Strip {
  /** The penalty of a gap at which no line ends. */
  static final double NEVER = Double.POSITIVE_INFINITY;

  /** The index of the strip's first piece, which may be a space, and the index after its last. */
  final int first;

  final int end;

  /** The number of cells. */
  final int count;

  /** Of each cell: its piece, and the index after its last mark. */
  final int[] piece;

  final int[] pieceEnd;

  /** Of each cell: the font size, and the width without its own glue but with padding and marks. */
  final double[] em;

  final double[] ink;

  /** Of each cell: the glue of its own on both sides; half an em of a full-width bracket. */
  final double[] lead;

  final double[] trail;

  /** Of each cell: the width of the character without glue, and where that lies in the glyph. */
  final double[] body;

  final double[] inset;

  /** Of each cell: the classes of its first and last character. */
  final CharacterClass[] left;

  final CharacterClass[] right;

  /** Of each gap: the piece of the first space in it, or -1. */
  final int[] space;

  /** Of each gap: the space itself, and what part of it is glue of the cells beside it. */
  final double[] gap;

  final double[] trailKept;
  final double[] leadKept;

  /** Of each gap: what {@link Adjustment} may do to it. */
  final Elasticity elasticity;

  /** Of each gap: the penalty for ending a line there. Gap 0 and the end cost nothing. */
  final double[] penalty;

  /** Sums of {@link #ink} and {@link #gap} over all cells before an index. */
  final double[] inkSum;

  final double[] gapSum;

  Strip(int first, int end, int count) {
    this.first = first;
    this.end = end;
    this.count = count;
    piece = new int[count];
    pieceEnd = new int[count];
    em = new double[count];
    ink = new double[count];
    lead = new double[count];
    trail = new double[count];
    body = new double[count];
    inset = new double[count];
    left = new CharacterClass[count];
    right = new CharacterClass[count];
    space = new int[count + 1];
    gap = new double[count];
    trailKept = new double[count];
    leadKept = new double[count];
    elasticity = new Elasticity(count);
    penalty = new double[count + 1];
    inkSum = new double[count + 1];
    gapSum = new double[count + 1];
  }

  /** Sums up what has been filled in. */
  void sumUp() {
    for (int cell = 0; cell < count; cell++) {
      inkSum[cell + 1] = inkSum[cell] + ink[cell];
      gapSum[cell + 1] = gapSum[cell] + gap[cell];
    }
    elasticity.sumUp();
  }

  /**
   * The width of a line with all gaps as they are, and the last cell without the glue behind it.
   *
   * @param from the first cell
   * @param to the index after the last cell
   */
  double width(int from, int to) {
    return inkSum[to] - inkSum[from] + gapSum[to] - gapSum[from + 1];
  }
}
