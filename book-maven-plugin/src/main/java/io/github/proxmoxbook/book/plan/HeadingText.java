package io.github.proxmoxbook.book.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a heading, taken apart: {@code ８．Progress（進捗ログ）} has the number 8 and the names
 * {@code progress} and {@code 進捗ログ}.
 *
 * @param number the number before the title; empty if there is none
 * @param title the title without its number and an id such as <code>{#log}</code>, width folded
 */
record HeadingText(OptionalInt number, String title) {
  /** {@code 3.}, {@code ３）}, {@code (3)}, {@code §3}, {@code 第3節}, {@code Section 3:} – not 3.1. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:§|第|[(\\[]|section\\s+|no\\.\\s*)?\\s*(\\d{1,4})(?!\\d|\\.\\d)"
              + "(?:\\s*[節章項])?(?:\\s*[.:)\\]、。,–—-]+\\s*|\\s+|(?![A-Za-z/])|$)(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final List<String> ROMAN_NUMBERS =
      List.of(
          "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
          "XV");
  private static final Pattern ROMAN =
      Pattern.compile("(" + String.join("|", ROMAN_NUMBERS) + ")[.:)]\\s+(.*)");

  private static final Pattern HEADING_ID = Pattern.compile("\\s*\\{#[^{}]*}\\s*$");
  private static final Pattern BRACKETED = Pattern.compile("(.*?)[(\\[【〔](.*?)[)\\]】〕]\\W*");
  private static final Pattern JOINED =
      Pattern.compile(
          "\\s+/\\s+|\\s*[|:–—]\\s*|\\s+-\\s+|(?<=[a-zA-Z])/(?=[^\\x00-\\x7F])|(?<=[^\\x00-\\x7F])/(?=[a-zA-Z])");
  private static final Pattern AND = Pattern.compile("\\band\\b|および|及び|ならびに|と");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

  /**
   * Takes the text of a heading apart.
   *
   * @param text the text without markup
   * @return its number and title
   */
  static HeadingText of(String text) {
    String plain = HEADING_ID.matcher(text.strip()).replaceFirst("").strip();
    String narrow = Normalizer.normalize(plain, Normalizer.Form.NFKC).strip();
    Matcher numbered = NUMBERED.matcher(narrow);
    if (!numbered.matches()) {
      Matcher roman = ROMAN.matcher(narrow);
      return roman.matches()
          ? new HeadingText(
              OptionalInt.of(ROMAN_NUMBERS.indexOf(roman.group(1)) + 1), roman.group(2).strip())
          : new HeadingText(OptionalInt.empty(), narrow);
    }
    return new HeadingText(
        OptionalInt.of(Integer.parseInt(numbered.group(1))), numbered.group(2).strip());
  }

  /** Returns the folded ways to read the title: all of it, and the parts of a bilingual one. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    names.add(fold(title));
    Matcher bracketed = BRACKETED.matcher(title);
    if (bracketed.matches()) {
      names.add(fold(bracketed.group(1)));
      names.add(fold(bracketed.group(2)));
    }
    for (String part : JOINED.split(title)) {
      names.add(fold(part));
    }
    names.removeIf(String::isEmpty);
    return names;
  }

  /** Tells whether the title is Japanese throughout, so that only its number can identify it. */
  boolean isJapanese() {
    return title.codePoints().anyMatch(HeadingText::isJapaneseLetter)
        && title.codePoints().noneMatch(c -> c < 0x80 && Character.isLetter(c));
  }

  /**
   * Folds what does not make a difference between titles: width, case, signs, {@code &} and {@code
   * and}.
   *
   * @param title a title
   * @return its letters and digits
   */
  static String fold(String title) {
    String narrow = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return SIGNS.matcher(AND.matcher(narrow).replaceAll(" ")).replaceAll("");
  }

  private static boolean isJapaneseLetter(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA;
  }
}
