package io.github.proxmoxbook.book.typography.line;

/**
 * The space between two characters (JLReq appendix B, table 1), by what stands on its left (rows)
 * and on its right (columns). The letters of rows and columns are those of {@link CharacterClass};
 * V is the edge of inline code.
 *
 * <ul>
 *   <li>{@code 2}: half an em, the empty half of a bracket or a comma (JLReq 3.1.2 to 3.1.4)
 *   <li>{@code 1}: a quarter em beside a middle dot
 *   <li>{@code q}: a quarter em between Japanese and Latin (JLReq 3.2.3)
 *   <li>{@code .}: nothing, but a line that is justified may be opened here (JLReq 3.8.4)
 *   <li>{@code -}: nothing, ever
 *   <li>{@code f}: the ideographic space, as it is
 * </ul>
 */
final class SpacingTable {
  private static final String[] ROWS = {
    "  O C D M F I J p s W ( ) S B N V",
    "O - - - 1 - - - - - - - - - - - -",
    "C 2 - - 1 - 2 2 2 2 2 2 - - - 2 2",
    "D 2 - - 1 - . . . . . . - - - . .",
    "M 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1",
    "F 2 - - 2 - 2 2 2 2 2 2 - - - 2 2",
    "I 2 - - 1 - - . . . . . - - - . .",
    "J 2 - - 1 - . . . . q . - - - . q",
    "p 2 - - 1 - . . . - - - - - - . -",
    "s 2 - - 1 - . . . - q . - - - . q",
    "W 2 - - 1 - . q q - - - - - - - -",
    "( - - - 1 - - - - - - - - - - - -",
    ") 2 - - 1 - . . . - - - - - - . -",
    "S f f f f f f f f f f f f f f f f",
    "B 2 - - 1 - - - - - - - - - - - -",
    "N 2 - - 1 - . . . . - - - - - - -",
    "V 2 - - 1 - . q q - - - - - - - -",
  };

  private static final char[][] CELLS = read();

  private SpacingTable() {}

  private static char[][] read() {
    char[][] cells = new char[128][128];
    for (int row = 1; row < ROWS.length; row++) {
      for (int column = 2; column < ROWS[0].length(); column += 2) {
        cells[ROWS[row].charAt(0)][ROWS[0].charAt(column)] = ROWS[row].charAt(column);
      }
    }
    return cells;
  }

  /**
   * Looks a pair up.
   *
   * @param left the letter of what stands on the left
   * @param right the letter of what stands on the right
   * @return the cell
   */
  static char between(char left, char right) {
    return CELLS[left][right];
  }
}
