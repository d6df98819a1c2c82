package io.github.proxmoxbook.book.typography.line;

import java.util.List;

/** How good a place in a line of code is for a break. */
final class CodeBreak {
  private static final String SEPARATORS = ",;|&";
  private static final String OPENING = "([{<";
  private static final String OPERATORS = "/\\=:+*@?!";
  private static final String JOINTS = ".-_%#~";
  private static final String CLOSING = ")]}>,;:.!?\"'」』）】〉》、。，．";

  private CodeBreak() {}

  /**
   * Rates a break by how many empty columns at the end of the row it is worth to avoid it.
   *
   * @param pieces the line
   * @param first the first piece of the row
   * @param at the piece before which the row would end
   */
  static double columns(List<Piece> pieces, int first, int at) {
    int left = pieces.get(at - 1).codePoint();
    int right = pieces.get(at).codePoint();
    if (isSpace(pieces.get(at))) {
      return 40;
    }
    if (CLOSING.indexOf(right) >= 0) {
      return 30;
    }
    if (isSpace(pieces.get(at - 1))) {
      return onlySpaces(pieces, first, at) ? 40 : 0;
    }
    if (left == right && !Character.isLetterOrDigit(left)) {
      return 25;
    }
    return behind(left, right);
  }

  private static double behind(int left, int right) {
    if (SEPARATORS.indexOf(left) >= 0) {
      return 2;
    }
    if (OPENING.indexOf(left) >= 0) {
      return 4;
    }
    if (OPERATORS.indexOf(left) >= 0) {
      return 5;
    }
    if (JOINTS.indexOf(left) >= 0) {
      return 8;
    }
    if (Character.isLowerCase(left) && Character.isUpperCase(right)) {
      return 10;
    }
    return word(left) && word(right) ? 24 : 12;
  }

  private static boolean word(int character) {
    return character < 0x250 && Character.isLetterOrDigit(character);
  }

  private static boolean onlySpaces(List<Piece> pieces, int first, int at) {
    for (int i = first; i < at; i++) {
      if (!isSpace(pieces.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a piece is a space.
   *
   * @param piece a piece
   */
  static boolean isSpace(Piece piece) {
    return piece.has(Piece.SPACE) || piece.codePoint() == ' ' || piece.codePoint() == '\t';
  }
}
