package io.github.proxmoxbook.book.typography.line;

/**
 * Breaks inside Latin text that has no spaces: none in words, after the hyphen of a compound, and
 * in addresses, paths and identifiers where the Chicago Manual of Style (7.46) breaks them: after a
 * slash, colon or comma, before a hyphen, underscore and so on. Only with full stops and question
 * marks we differ: no line of a Japanese book starts with one (JLReq 3.1.7), so breaks are behind
 * them, but only where no better one is near.
 */
final class WesternBreaks {
  /** Words of fewer characters are short enough to be kept whole. */
  private static final int LONG = 12;

  private static final int EDGE = 3;
  private static final String AFTER = "/\\:,;@|)]}.?!";
  private static final String BEFORE = "_-&=#%~+([{";
  private static final String TECHNICAL = "/\\:._=&?@#%~";

  private static final double SIGN = 60;
  private static final double STOP = 150;
  private static final double HYPHEN = 30;
  private static final double HUMP = 250;

  private final Strip strip;
  private final int[] character;

  /**
   * Prepares a strip.
   *
   * @param strip the strip whose penalties are set
   * @param character the character of each cell
   */
  WesternBreaks(Strip strip, int[] character) {
    this.strip = strip;
    this.character = character;
  }

  /**
   * Sets the penalties inside one word.
   *
   * @param from the first cell of the word
   * @param to the index after its last
   * @param verbatim whether it is inline code
   */
  void apply(int from, int to, boolean verbatim) {
    boolean technical = verbatim || technical(from, to);
    for (int gap = from + 1; gap < to; gap++) {
      boolean inside = gap - from >= EDGE && to - gap >= EDGE;
      strip.penalty[gap] = Strip.NEVER;
      if (technical && inside && to - from >= LONG) {
        strip.penalty[gap] = identifier(gap);
      } else if (!technical && hyphen(gap, from, to)) {
        strip.penalty[gap] = HYPHEN;
      }
    }
  }

  private boolean technical(int from, int to) {
    for (int cell = from; cell < to - 1; cell++) {
      if (TECHNICAL.indexOf(character[cell]) >= 0) {
        return true;
      }
    }
    return false;
  }

  private double identifier(int gap) {
    if (sign(gap)) {
      return ".?!".indexOf(character[gap - 1]) >= 0 ? STOP : SIGN;
    }
    boolean hump =
        Character.isLowerCase(character[gap - 1]) && Character.isUpperCase(character[gap]);
    return hump ? HUMP : Strip.NEVER;
  }

  private boolean sign(int gap) {
    int left = character[gap - 1];
    int right = character[gap];
    if (strip.left[gap].endsPhrase() || strip.right[gap - 1].neverEndsLine()) {
      return false;
    }
    if (AFTER.indexOf(left) >= 0) {
      return right != left && AFTER.indexOf(right) < 0 && !betweenDigits(gap - 1);
    }
    return BEFORE.indexOf(right) >= 0 && BEFORE.indexOf(left) < 0 && !betweenDigits(gap);
  }

  private boolean betweenDigits(int cell) {
    return cell > 0
        && cell + 1 < strip.count
        && Character.isDigit(character[cell - 1])
        && Character.isDigit(character[cell + 1]);
  }

  private boolean hyphen(int gap, int from, int to) {
    return (character[gap - 1] == '-' || character[gap - 1] == '‐')
        && gap - from >= EDGE
        && to - gap >= 2
        && Character.isLetter(character[gap - 2])
        && Character.isLetter(character[gap]);
  }
}
