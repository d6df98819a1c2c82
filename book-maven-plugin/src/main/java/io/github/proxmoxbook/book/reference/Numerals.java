package io.github.proxmoxbook.book.reference;

/** Reads the numbers of mentions, in all the scripts in which books write them. */
final class Numerals {
  /** No book has a chapter with a longer number. */
  private static final int LONGEST = 4;

  private static final int LONGEST_DOTTED = 30;

  private static final String KANJI = "〇一二三四五六七八九";
  private static final String ROMAN = "IVXLC";
  private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100};

  private final String text;
  private int position;

  private Numerals(String text, int position) {
    this.text = text;
    this.position = position;
  }

  /**
   * A number as it was read.
   *
   * @param value it with ASCII digits and full stops
   * @param end where it ends, exclusive
   */
  record Numeral(String value, int end) {
    boolean isDotted() {
      return value.indexOf('.') >= 0;
    }
  }

  /** Reads a whole number in any script, or dotted digits; null if there is none. */
  static Numeral any(String text, int start) {
    if (start >= text.length()) {
      return null;
    }
    char c = text.charAt(start);
    if (digit(c) >= 0) {
      return dotted(text, start, false);
    }
    Numerals reader = new Numerals(text, start);
    int value;
    if (c >= 'Ⅰ' && c <= 'Ⅻ') {
      value = c - 'Ⅰ' + 1;
      reader.position++;
    } else if (ROMAN.indexOf(c) >= 0) {
      value = reader.roman();
    } else {
      value = reader.kanji();
    }
    return value > 0 ? new Numeral(Integer.toString(value), reader.position) : null;
  }

  /**
   * Reads digits with full stops between them; null if there are none, or too many.
   *
   * @param hyphens whether a hyphen may stand for a full stop: 図2-1
   */
  static Numeral dotted(String text, int start, boolean hyphens) {
    StringBuilder value = new StringBuilder();
    int i = start;
    while (true) {
      int first = i;
      while (i < text.length() && digit(text.charAt(i)) >= 0) {
        value.append(digit(text.charAt(i)));
        i++;
      }
      if (i == first || i - first > LONGEST || i - start > LONGEST_DOTTED) {
        return null;
      }
      boolean goesOn =
          i + 1 < text.length()
              && isPoint(text.charAt(i), hyphens)
              && digit(text.charAt(i + 1)) >= 0;
      if (!goesOn) {
        return new Numeral(value.toString(), i);
      }
      value.append('.');
      i++;
    }
  }

  /**
   * Reads the number of something in an appendix: a capital letter, and dotted digits behind it.
   *
   * @param hyphens whether a hyphen may stand for a full stop: 図A-1
   */
  static Numeral lettered(String text, int start, boolean hyphens) {
    boolean isLettered =
        start + 2 < text.length()
            && capital(text.charAt(start)) != 0
            && isPoint(text.charAt(start + 1), hyphens);
    Numeral rest = isLettered ? dotted(text, start + 2, hyphens) : null;
    return rest == null
        ? null
        : new Numeral(capital(text.charAt(start)) + "." + rest.value(), rest.end());
  }

  /** A capital letter, full-width or not, as ASCII; 0 for anything else. */
  static char capital(char c) {
    char ascii = c >= 'Ａ' && c <= 'Ｚ' ? (char) (c - 'Ａ' + 'A') : c;
    return ascii >= 'A' && ascii <= 'Z' ? ascii : 0;
  }

  /** Returns the value of a digit, full-width ones included; negative if it is none. */
  static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }

  static boolean isPoint(char c, boolean hyphens) {
    return c == '.' || c == '．' || (hyphens && "-－‐‑–−".indexOf(c) >= 0);
  }

  private int roman() {
    int start = position;
    int total = 0;
    int before = 0;
    while (position < text.length() && ROMAN.indexOf(text.charAt(position)) >= 0) {
      int value = ROMAN_VALUES[ROMAN.indexOf(text.charAt(position))];
      total += value > before ? value - 2 * before : value;
      before = value;
      position++;
    }
    boolean goesOn = position < text.length() && isLatin(text.charAt(position));
    boolean isCanonical = text.substring(start, position).equals(canonical(total));
    return goesOn || !isCanonical ? 0 : total;
  }

  private static String canonical(int number) {
    String[] tens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    return number > 0 && number < 100 ? tens[number / 10] + ones[number % 10] : "";
  }

  /** 十二 is 12, 二十 is 20, 一〇 is 10. */
  private int kanji() {
    int total = 0;
    int digits = 0;
    boolean hasTen = false;
    while (position < text.length() && digits < 100) {
      char c = text.charAt(position);
      int digit = KANJI.indexOf(c);
      if (digit >= 0) {
        digits = digits * 10 + digit;
      } else if (c == '十' && !hasTen) {
        total = (digits == 0 ? 1 : digits) * 10;
        digits = 0;
        hasTen = true;
      } else {
        break;
      }
      position++;
    }
    return total + digits;
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
