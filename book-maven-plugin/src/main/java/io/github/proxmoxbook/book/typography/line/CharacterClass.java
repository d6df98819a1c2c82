package io.github.proxmoxbook.book.typography.line;

/**
 * The character classes of JLReq (section 3.9 and appendix A) as far as they matter here, and those
 * of Latin text that JLReq does not tell apart. The letter is the class's name in {@link
 * SpacingTable}; classes with the same letter are spaced alike.
 */
enum CharacterClass {
  /** cl-01: full-width opening brackets and quotation marks. */
  OPENING('O'),
  /** cl-02: full-width closing brackets and quotation marks. */
  CLOSING('C'),
  /** cl-03: ‐ – ゠ 〜. */
  HYPHEN('J'),
  /** cl-04: ！ ？. */
  DIVIDING('D'),
  /** cl-05: ・ ： ；. */
  MIDDLE_DOT('M'),
  /** cl-06: 。 ．. */
  FULL_STOP('F'),
  /** cl-07: 、 ，. */
  COMMA('F'),
  /** cl-08: … ‥ — 〳 〵. */
  INSEPARABLE('I'),
  /** cl-09: 々 〻 ゝ ゞ ヽ ヾ. */
  ITERATION('J'),
  /** cl-10: ー. */
  PROLONGED('J'),
  /** cl-11: ぁ ッ ヶ and so on. */
  SMALL_KANA('J'),
  /** cl-12: ￥ № before a number. */
  PREFIX('p'),
  /** cl-13: % ℃ after a number. */
  POSTFIX('s'),
  /** cl-14: the ideographic space. */
  IDEOGRAPHIC_SPACE('S'),
  /** cl-15, cl-16, cl-19: kana, ideographs and full-width symbols. */
  JAPANESE('J'),
  /** cl-24, cl-25, cl-27: letters, digits and signs of Latin text. */
  WESTERN('W'),
  /** Brackets of Latin text that open. */
  WESTERN_OPENING('('),
  /** Brackets of Latin text that close. */
  WESTERN_CLOSING(')'),
  /** . , : ; ! ? of Latin text. */
  WESTERN_POINT(')'),
  /** Spaces of a fixed width, joiners and other characters without ink. */
  BLANK('B'),
  /** Everything else: emoji, Hangul, narrow symbols, pictures. */
  NEUTRAL('N');

  private final char letter;

  CharacterClass(char letter) {
    this.letter = letter;
  }

  /** The letter of the class in {@link SpacingTable}. */
  char letter() {
    return letter;
  }

  /** Whether no line starts with it (JLReq 3.1.7). */
  boolean neverStartsLine() {
    return switch (this) {
      case CLOSING, HYPHEN, DIVIDING, MIDDLE_DOT, FULL_STOP, COMMA -> true;
      case ITERATION, PROLONGED, SMALL_KANA, WESTERN_CLOSING, IDEOGRAPHIC_SPACE -> true;
      default -> false;
    };
  }

  /** Whether no line ends with it (JLReq 3.1.8). */
  boolean neverEndsLine() {
    return this == OPENING || this == WESTERN_OPENING;
  }

  /** Whether it is a mark that closes or divides what stands before it. */
  boolean endsPhrase() {
    return switch (this) {
      case CLOSING, DIVIDING, FULL_STOP, COMMA, WESTERN_CLOSING, WESTERN_POINT -> true;
      default -> false;
    };
  }

  /** Whether it is one of Latin text. */
  boolean western() {
    return switch (this) {
      case WESTERN, WESTERN_OPENING, WESTERN_CLOSING, WESTERN_POINT -> true;
      default -> false;
    };
  }
}
