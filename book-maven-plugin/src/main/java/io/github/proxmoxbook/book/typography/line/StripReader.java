package io.github.proxmoxbook.book.typography.line;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import java.util.List;

/** Makes the cells of a strip out of pieces: which of them have ink, and which only separate. */
final class StripReader {
  /** The body of brackets, commas and middle dots; the rest of their advance is glue. */
  private static final double BODY = 0.5;

  /** From this part of an em on an advance holds body and glue; a narrower one is all body. */
  private static final double FULL = 0.9;

  private final List<Piece> pieces;

  StripReader(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /**
   * Reads the pieces of one strip.
   *
   * @param first the index of its first piece
   * @param end the index after its last
   */
  Strip read(int first, int end) {
    Strip strip = new Strip(first, end, count(first, end));
    int cell = -1;
    int space = -1;
    for (int i = first; i < end; i++) {
      Piece piece = pieces.get(i);
      if (piece.has(Piece.SPACE)) {
        space = space < 0 ? i : space;
      } else if (sticks(piece, i, first)) {
        strip.ink[cell] += piece.before() + piece.advance() + piece.after();
        strip.pieceEnd[cell] = i + 1;
      } else {
        cell++;
        strip.space[cell] = space;
        space = -1;
        fill(strip, cell, i);
      }
    }
    strip.space[strip.count] = space;
    return strip;
  }

  private int count(int first, int end) {
    int count = 0;
    for (int i = first; i < end; i++) {
      Piece piece = pieces.get(i);
      count += piece.has(Piece.SPACE) || sticks(piece, i, first) ? 0 : 1;
    }
    return count;
  }

  private boolean sticks(Piece piece, int index, int first) {
    return piece.codePoint() == Piece.MARK
        && index > first
        && !pieces.get(index - 1).has(Piece.SPACE);
  }

  private void fill(Strip strip, int cell, int index) {
    Piece piece = pieces.get(index);
    strip.piece[cell] = index;
    strip.pieceEnd[cell] = index + 1;
    strip.em[cell] = piece.em();
    strip.left[cell] = CharacterClasses.of(piece.codePoint(), piece);
    strip.right[cell] = CharacterClasses.of(piece.lastCodePoint(), piece);
    strip.body[cell] = piece.advance();
    if (!piece.has(Piece.WHOLE) && !piece.has(Piece.VERBATIM)) {
      part(strip, cell, piece);
    }
    strip.ink[cell] = piece.before() + strip.body[cell] + piece.after();
  }

  /** Tells the glue of a mark from its body. Proportional fonts have no glue in their advances. */
  private static void part(Strip strip, int cell, Piece piece) {
    boolean full = piece.advance() >= FULL * piece.em();
    double body = full ? BODY * piece.em() : piece.advance();
    double glue = Math.max(0, (full ? piece.advance() : piece.em()) - body);
    switch (strip.left[cell]) {
      case OPENING -> strip.lead[cell] = glue;
      case CLOSING, FULL_STOP, COMMA -> strip.trail[cell] = glue;
      case MIDDLE_DOT -> strip.lead[cell] = strip.trail[cell] = glue / 2;
      case IDEOGRAPHIC_SPACE -> strip.trail[cell] = piece.advance();
      default -> {
        return;
      }
    }
    if (halfWidth(piece.codePoint())) {
      strip.lead[cell] = strip.trail[cell] = 0;
      return;
    }
    boolean space = strip.left[cell] == CharacterClass.IDEOGRAPHIC_SPACE;
    strip.body[cell] = space ? 0 : body;
    strip.inset[cell] = full ? strip.lead[cell] : 0;
  }

  private static boolean halfWidth(int character) {
    return UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH)
        == EastAsianWidth.HALFWIDTH;
  }
}
