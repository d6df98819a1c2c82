package io.github.proxmoxbook.book.typography.line;

/** What happens to the mark at the end of a line (JLReq 3.1.9). */
final class LineEnd {
  private LineEnd() {}

  /**
   * Whether a line that is too wide fits when its last mark hangs out of the line.
   *
   * @param strip the strip
   * @param to the index after the last cell
   * @param style whether marks may hang
   * @param over by how much the line is too wide
   */
  static boolean hangs(Strip strip, int to, ParagraphStyle style, double over) {
    return style.hanging() && over <= body(strip, to) + TotalFit.EPSILON;
  }

  /** The part of the last cell that may hang: the body of 、 or 。. */
  private static double body(Strip strip, int to) {
    CharacterClass end = strip.right[to - 1];
    boolean hangs = end == CharacterClass.COMMA || end == CharacterClass.FULL_STOP;
    return hangs && strip.trail[to - 1] > 0 ? strip.em[to - 1] / 2 : 0;
  }
}
