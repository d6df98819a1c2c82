package io.github.proxmoxbook.book.typography.line;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Arrays;
import java.util.List;

/** The characters of a strip as a string, with the cell that each belongs to. */
final class StripText {
  private static final int IDEOGRAPH = '一';

  private final StringBuilder text = new StringBuilder();
  private final int[] start;
  private int[] cellAt;

  /**
   * Writes the text of a strip: a space that the author typed is one space, a picture stands for an
   * ideograph.
   *
   * @param strip a strip whose cells are read
   * @param pieces the pieces
   */
  StripText(Strip strip, List<Piece> pieces) {
    start = new int[strip.count + 1];
    cellAt = new int[strip.count * 2 + 16];
    for (int cell = 0; cell < strip.count; cell++) {
      if (strip.space[cell] >= 0) {
        append(' ', -1);
      }
      start[cell] = text.length();
      Piece piece = pieces.get(strip.piece[cell]);
      append(character(piece.codePoint()), cell);
      if (piece.lastCodePoint() != piece.codePoint()) {
        append(character(piece.lastCodePoint()), cell);
      }
    }
    start[strip.count] = text.length();
  }

  private void append(int character, int cell) {
    int from = text.length();
    text.appendCodePoint(character);
    if (text.length() > cellAt.length) {
      cellAt = Arrays.copyOf(cellAt, 2 * text.length());
    }
    Arrays.fill(cellAt, from, text.length(), cell);
  }

  /** Flags of countries are pairs of letters to UAX #14, but here a flag is one piece. */
  private static int character(int codePoint) {
    boolean picture =
        codePoint < 0
            || codePoint == Piece.OBJECT
            || UCharacter.hasBinaryProperty(codePoint, UProperty.REGIONAL_INDICATOR);
    return picture ? IDEOGRAPH : codePoint;
  }

  /** The whole text. */
  CharSequence text() {
    return text;
  }

  /**
   * The index in the text at which a cell starts.
   *
   * @param cell the cell
   */
  int start(int cell) {
    return start[cell];
  }

  /**
   * The cell at an index of the text, -1 for a typed space.
   *
   * @param index an index into the text
   */
  int cellAt(int index) {
    return cellAt[index];
  }
}
