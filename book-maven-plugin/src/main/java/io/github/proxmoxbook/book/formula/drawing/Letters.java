package io.github.proxmoxbook.book.formula.drawing;

import java.text.Normalizer;

/**
 * What the characters of the block Mathematical Alphanumeric Symbols are made of where fonts do not
 * have them: a plain letter, bold or leaning.
 */
final class Letters {
  private static final int FIRST = 0x1D400;
  private static final int LAST = 0x1D7FF;

  /** Ranges: first, last, bold, italic. What is in none of them has a shape of its own. */
  private static final int[][] STYLES = {
    {0x1D400, 0x1D433, 1, 0}, {0x1D434, 0x1D467, 0, 1}, {0x1D468, 0x1D49B, 1, 1},
    {0x1D5A0, 0x1D5D3, 0, 0}, {0x1D5D4, 0x1D607, 1, 0}, {0x1D608, 0x1D63B, 0, 1},
    {0x1D63C, 0x1D66F, 1, 1}, {0x1D670, 0x1D6A3, 0, 0}, {0x1D6A8, 0x1D6E1, 1, 0},
    {0x1D6E2, 0x1D71B, 0, 1}, {0x1D71C, 0x1D755, 1, 1}, {0x1D7CE, 0x1D7D7, 1, 0},
    {0x1D7E2, 0x1D7EB, 0, 0}, {0x1D7EC, 0x1D7F5, 1, 0}, {0x1D7F6, 0x1D7FF, 0, 0},
  };

  private Letters() {}

  static boolean isStyled(int c) {
    return c >= FIRST && c <= LAST;
  }

  static boolean isBold(int c) {
    return has(c, 2);
  }

  static boolean isItalic(int c) {
    return has(c, 3);
  }

  private static boolean has(int c, int column) {
    for (int[] style : STYLES) {
      if (c >= style[0] && c <= style[1]) {
        return style[column] == 1;
      }
    }
    return false;
  }

  /** Returns the letter without its style; the same if the style is a shape of its own. */
  static int plain(int c) {
    for (int[] style : STYLES) {
      if (c >= style[0] && c <= style[1]) {
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC).codePointAt(0);
      }
    }
    return c;
  }

  /** Returns whether a letter that stands alone leans: those of Latin and Greek do. */
  static boolean leans(int c) {
    boolean isLatin = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    boolean isGreek = c >= 'Α' && c <= 'ω' || "ϵϑϕϖϱɛ".indexOf(c) >= 0;
    return isLatin || isGreek || c == 'ı' || c == 'ȷ';
  }
}
