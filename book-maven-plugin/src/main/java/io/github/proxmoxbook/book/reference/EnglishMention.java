package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.reference.Mention.Kind;
import io.github.proxmoxbook.book.reference.Numerals.Numeral;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A mention in English: {@code Chapter 7}, {@code Chapters 5 and 6}, {@code Fig. 2.1}.
 *
 * @param kind what is mentioned
 * @param items the numbers, the word before the first included
 * @param end where it ends, exclusive
 */
record EnglishMention(Kind kind, List<Item> items, int end) {
  private static final Map<String, Kind> WORDS =
      Map.of(
          "Chapter", Kind.CHAPTER,
          "Part", Kind.PART,
          "Section", Kind.SECTION,
          "Figure", Kind.FIGURE,
          "Fig.", Kind.FIGURE,
          "Table", Kind.TABLE,
          "Listing", Kind.LISTING,
          "Appendix", Kind.APPENDIX);
  private static final Map<String, String> PLURALS =
      Map.of(
          "Chapter",
          "Chapters",
          "Part",
          "Parts",
          "Section",
          "Sections",
          "Figure",
          "Figures",
          "Fig.",
          "Figs.",
          "Table",
          "Tables",
          "Listing",
          "Listings",
          "Appendix",
          "Appendices");
  private static final List<String> SEPARATORS =
      List.of(", and ", " and ", ", or ", " or ", " through ", " to ", ", ", "–", "-", " & ");

  /**
   * One place of the mention.
   *
   * @param number its number
   * @param start where it begins
   * @param end where it ends, exclusive
   */
  record Item(String number, int start, int end) {}

  /** Reads a mention that begins here; null if there is none. */
  static EnglishMention at(String text, int start) {
    if (start > 0 && isWordCharacter(text.charAt(start - 1))) {
      return null;
    }
    for (Map.Entry<String, Kind> word : WORDS.entrySet()) {
      String plural = PLURALS.get(word.getKey());
      if (isBefore(text, start, plural)) {
        return list(text, start, start + plural.length() + 1, word.getValue(), true);
      }
      if (isBefore(text, start, word.getKey())) {
        return list(text, start, start + word.getKey().length() + 1, word.getValue(), false);
      }
    }
    return null;
  }

  private static boolean isBefore(String text, int start, String word) {
    int end = start + word.length();
    return text.startsWith(word, start)
        && end < text.length()
        && (text.charAt(end) == ' ' || text.charAt(end) == '\u00A0');
  }

  private static EnglishMention list(
      String text, int start, int first, Kind kind, boolean isPlural) {
    List<Item> items = new ArrayList<>();
    int begin = start;
    int i = first;
    int end = start;
    while (true) {
      Numeral number = number(text, i, kind);
      if (number == null) {
        break;
      }
      items.add(new Item(number.value(), begin, number.end()));
      end = number.end();
      begin = isPlural ? separator(text, end) : end;
      if (begin == end) {
        break;
      }
      i = begin;
    }
    return items.isEmpty() ? null : new EnglishMention(kind, items, end);
  }

  private static int separator(String text, int at) {
    for (String separator : SEPARATORS) {
      if (text.startsWith(separator, at)) {
        return at + separator.length();
      }
    }
    return at;
  }

  private static Numeral number(String text, int i, Kind kind) {
    if (i >= text.length()) {
      return null;
    }
    if (kind == Kind.APPENDIX) {
      char c = text.charAt(i);
      boolean isLetter = c >= 'A' && c <= 'Z';
      return isLetter && isEnd(text, i + 1) ? new Numeral(String.valueOf(c), i + 1) : null;
    }
    boolean hasRoman = kind == Kind.CHAPTER || kind == Kind.PART;
    if (text.charAt(i) > 0x7F || (Numerals.isLatin(text.charAt(i)) && !hasRoman)) {
      return null;
    }
    boolean isFigure = kind == Kind.FIGURE || kind == Kind.TABLE || kind == Kind.LISTING;
    Numeral number = isFigure ? Numerals.dotted(text, i, true) : Numerals.any(text, i);
    boolean fits = number != null && isEnd(text, number.end());
    return fits && (kind != Kind.SECTION || number.isDotted()) ? number : null;
  }

  private static boolean isEnd(String text, int at) {
    return at >= text.length() || !isWordCharacter(text.charAt(at));
  }

  private static boolean isWordCharacter(char c) {
    return Numerals.isLatin(c) || (c >= '0' && c <= '9') || c == '_' || c == '\'' || c == '’';
  }
}
