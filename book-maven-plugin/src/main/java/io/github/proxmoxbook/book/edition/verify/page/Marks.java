package io.github.proxmoxbook.book.edition.verify.page;

/**
 * Japanese marks by what they do on a line (W3C JLReq, appendix A, classes cl-01 to cl-11). A
 * reading of a finished edition has its own tables, so that a slip in those of the typesetting is
 * seen.
 */
public final class Marks {
  /** Cl-01. */
  private static final String OPENING = "‘“（〔［｛〈《「『【⦅〘〖«〝｟";

  /** Cl-02. */
  private static final String CLOSING = "’”）〕］｝〉》」』】⦆〙〗»〟｠";

  /** Cl-06 and cl-07. */
  private static final String STOPS = "。．、，";

  /** Cl-05. */
  private static final String MIDDLE = "・：；";

  /** Cl-03 and cl-04. */
  private static final String DASHES_AND_ENDS = "‐〜～゠–！？‼⁇⁈⁉";

  /** Cl-09 to cl-11; small letters of the Ainu language are in ranges of their own. */
  private static final String ITERATION_AND_SMALL = "ヽヾゝゞ々〻ー" + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ";

  /** Cl-08: two of the same stand together. */
  private static final String INSEPARABLE = "…‥—―〳〴〵";

  /** ASCII marks that close something, where no code goes on behind them. */
  private static final String ASCII_CLOSING = ")]},.;:!?%";

  private static final String ASCII_OPENING = "([{";

  private Marks() {}

  /** Returns whether a character may not begin a line (JLReq 3.1.7). */
  public static boolean mayNotBegin(int c) {
    return in(CLOSING, c)
        || in(STOPS, c)
        || in(MIDDLE, c)
        || in(DASHES_AND_ENDS, c)
        || in(ITERATION_AND_SMALL, c)
        || c >= 0x31F0 && c <= 0x31FF
        || c >= 0xFF61 && c <= 0xFF70 && c != 0xFF62 && c != 0xFF66;
  }

  /** Returns whether a character may not end a line (JLReq 3.1.8). */
  public static boolean mayNotEnd(int c) {
    return in(OPENING, c) || c == 0xFF62;
  }

  /** Returns whether a character is an ASCII mark that closes something in prose. */
  public static boolean closesInAscii(int c) {
    return in(ASCII_CLOSING, c);
  }

  /** Returns whether a character is an ASCII mark that opens something in prose. */
  public static boolean opensInAscii(int c) {
    return in(ASCII_OPENING, c);
  }

  /** Returns whether a character stays with another one of its kind (JLReq 3.1.10). */
  public static boolean isInseparable(int c) {
    return in(INSEPARABLE, c);
  }

  /** Returns the empty part of a full-width character at its left, in ems. */
  static double emptyBefore(int c) {
    return in(OPENING, c) ? 0.5 : in(MIDDLE, c) ? 0.25 : 0;
  }

  /** Returns the empty part of a full-width character at its right, in ems. */
  static double emptyAfter(int c) {
    return in(CLOSING, c) || in(STOPS, c) ? 0.5 : in(MIDDLE, c) ? 0.25 : 0;
  }

  private static boolean in(String set, int c) {
    return c != 0 && set.indexOf(c) >= 0;
  }
}
