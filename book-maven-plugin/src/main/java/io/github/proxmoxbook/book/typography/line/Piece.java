package io.github.proxmoxbook.book.typography.line;

/**
 * One thing that stands on a line: a glyph, a cluster of base and combining characters, an inline
 * picture, a word under ruby. Lengths are in one unit, which is the caller's.
 *
 * <p>A word under ruby is one piece that behaves like its base: {@code codePoint} is the first
 * character of the base, {@code lastCodePoint} the last one, and {@link #WHOLE} is set.
 *
 * @param codePoint the (base) character, or {@link #OBJECT}, or {@link #MARK}
 * @param lastCodePoint the character that what follows stands beside; mostly {@code codePoint}
 * @param advance the width that the font gives it
 * @param em the font size
 * @param before padding, border and margin of inline elements that start here; always kept
 * @param after the same of those that end here
 * @param flags a sum of {@link #NO_BREAK_BEFORE}, {@link #VERBATIM}, {@link #FORCED_BREAK_AFTER},
 *     {@link #SPACE} and {@link #WHOLE}
 */
public record Piece(
    int codePoint,
    int lastCodePoint,
    double advance,
    double em,
    double before,
    double after,
    int flags) {
  /** The code point of an inline picture or box: a line may break on both sides of it. */
  public static final int OBJECT = 0xFFFC;

  /**
   * The code point of what sticks to the piece before it and is no character of the text, such as a
   * footnote call. The space that a mark like 。 brings comes after it.
   */
  public static final int MARK = -1;

  /** Inside {@code white-space: nowrap}: no line begins with this piece. */
  public static final int NO_BREAK_BEFORE = 1;

  /** Inline code: Latin rules, no Japanese spacing inside, breaks at sensible places only. */
  public static final int VERBATIM = 2;

  /** The line ends after this piece ({@code <br>}). */
  public static final int FORCED_BREAK_AFTER = 4;

  /** A space of the author's; several are one, and at the ends of lines it vanishes. */
  public static final int SPACE = 8;

  /** The advance is never made smaller (ruby, ornaments), whatever the character is. */
  public static final int WHOLE = 16;

  /**
   * Checks the lengths.
   *
   * @throws IllegalArgumentException for a length that is no number, or an em that is not positive
   */
  public Piece {
    if (!Double.isFinite(advance + before + after)) {
      throw new IllegalArgumentException("advance, before and after must be finite numbers");
    }
    if (!(em > 0) || !Double.isFinite(em)) {
      throw new IllegalArgumentException("em must be positive, but is " + em);
    }
  }

  /**
   * A plain character.
   *
   * @param codePoint the character
   * @param advance its width
   * @param em the font size
   * @param flags a sum of flags, or 0
   */
  public Piece(int codePoint, double advance, double em, int flags) {
    this(codePoint, codePoint, advance, em, 0, 0, flags);
  }

  /**
   * Tells whether a flag is set.
   *
   * @param flag one of the constants
   */
  public boolean has(int flag) {
    return (flags & flag) != 0;
  }
}
