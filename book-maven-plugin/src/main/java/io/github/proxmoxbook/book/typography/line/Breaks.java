package io.github.proxmoxbook.book.typography.line;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Where lines may end: UAX #14 in its strict tailoring, narrowed by JLReq 3.1.7, 3.1.8 and 3.1.10,
 * with rules of its own for Latin words, addresses and inline code.
 */
final class Breaks {
  private static final String WORD_START = "./-~_$#@%:!?";

  /** For a line that starts with a file name like {@code .env}: right, but it looks wrong. */
  private static final double POINT = 300;

  /** For parting a name from its number: Java | 17. */
  private static final double NAME = 60;

  /** Words are not hyphenated, so a line ends at no soft hyphen. */
  private static final int SOFT_HYPHEN = 0xAD;

  private final List<Piece> pieces;
  private final ParagraphStyle style;
  private Strip strip;
  private int[] character;

  Breaks(List<Piece> pieces, ParagraphStyle style) {
    this.pieces = pieces;
    this.style = style;
  }

  /**
   * Sets the penalties of all gaps.
   *
   * @param filled a strip with its gaps
   */
  void apply(Strip filled) {
    strip = filled;
    StripText text = new StripText(strip, pieces);
    BitSet uax = uax14(text.text().toString());
    character = new int[strip.count];
    Arrays.setAll(character, cell -> pieces.get(strip.piece[cell]).codePoint());
    for (int gap = 1; gap < strip.count; gap++) {
      strip.penalty[gap] = allowed(gap, uax.get(text.start(gap))) ? price(gap) : Strip.NEVER;
    }
    words();
    Bonds.apply(strip, text);
    for (int gap = 1; gap < strip.count; gap++) {
      if (pieces.get(strip.piece[gap]).has(Piece.NO_BREAK_BEFORE) || mark(gap)) {
        strip.penalty[gap] = Strip.NEVER;
      }
    }
  }

  private BitSet uax14(String text) {
    BreakIterator iterator =
        BreakIterator.getLineInstance(new ULocale(style.language() + "@lb=strict"));
    iterator.setText(text);
    BitSet places = new BitSet(text.length() + 1);
    for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
      places.set(at);
    }
    return places;
  }

  private boolean mark(int cell) {
    return pieces.get(strip.piece[cell]).codePoint() == Piece.MARK;
  }

  private double price(int gap) {
    if (strip.left[gap] == CharacterClass.WESTERN_POINT) {
      return POINT;
    }
    boolean name = strip.space[gap] >= 0 && Character.isLetter(character[gap - 1]);
    return name && western(gap - 1) && Character.isDigit(character[gap]) ? NAME : 0;
  }

  private boolean allowed(int gap, boolean uax) {
    CharacterClass left = strip.right[gap - 1];
    CharacterClass right = strip.left[gap];
    if (right.neverStartsLine() || left.neverEndsLine() || opensBeforeSpace(gap)) {
      return false;
    }
    boolean inseparable = CharacterClass.INSEPARABLE == left && left == right;
    boolean number = Character.isDigit(character[gap - 1]) && Character.isDigit(character[gap]);
    boolean spaced = strip.space[gap] >= 0;
    if (inseparable || !spaced && number || character[gap - 1] == SOFT_HYPHEN) {
      return false;
    }
    if (verbatim(gap) != verbatim(gap - 1) || spaced) {
      return edge(gap, uax);
    }
    return uax;
  }

  /** Whether only an ideographic space, which vanishes, hides that the line ends in a bracket. */
  private boolean opensBeforeSpace(int gap) {
    int cell = gap - 1;
    while (cell > 0 && strip.left[cell] == CharacterClass.IDEOGRAPHIC_SPACE) {
      cell--;
    }
    return strip.right[cell].neverEndsLine();
  }

  /** At the edge of code or behind a space, what looks like a closing sign may begin a word. */
  private boolean edge(int gap, boolean uax) {
    boolean starts = WORD_START.indexOf(character[gap]) >= 0 && wordFollows(gap);
    if (strip.left[gap] == CharacterClass.WESTERN_POINT && !starts) {
      return false;
    }
    boolean japanese =
        strip.right[gap - 1] == CharacterClass.JAPANESE
            || strip.left[gap] == CharacterClass.JAPANESE;
    return uax || starts && strip.space[gap] >= 0 || japanese;
  }

  private boolean wordFollows(int cell) {
    return cell + 1 < strip.count
        && strip.space[cell + 1] < 0
        && (strip.left[cell + 1] == CharacterClass.WESTERN
            || WORD_START.indexOf(character[cell + 1]) >= 0);
  }

  private boolean verbatim(int cell) {
    return pieces.get(strip.piece[cell]).has(Piece.VERBATIM);
  }

  private boolean western(int cell) {
    return strip.left[cell].western()
        && (character[cell] < 0x250
            || character[cell] >= 0x370 && character[cell] < 0x530
            || character[cell] >= 0x1E00 && character[cell] < 0x2190);
  }

  /** Finds the words of Latin text and lets {@link WesternBreaks} set their penalties. */
  private void words() {
    WesternBreaks breaks = new WesternBreaks(strip, character);
    int from = 0;
    for (int cell = 1; cell <= strip.count; cell++) {
      boolean goesOn =
          cell < strip.count
              && strip.space[cell] < 0
              && western(cell)
              && western(cell - 1)
              && verbatim(cell) == verbatim(cell - 1);
      if (!goesOn) {
        if (cell - from > 1) {
          breaks.apply(from, cell, verbatim(from));
        }
        from = cell;
      }
    }
  }
}
