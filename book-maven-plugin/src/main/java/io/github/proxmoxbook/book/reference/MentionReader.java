package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.reference.Mention.Kind;
import io.github.proxmoxbook.book.reference.Numerals.Numeral;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds the places that a text mentions, in Japanese and in English: 第7章, 第3〜5章, 第II部, 3.2節, 図2.1,
 * 付録A, 前章, Chapters 5 and 6, Fig. 2.1. It reads each text once, from left to right.
 */
public final class MentionReader {
  private static final Map<String, Kind> FIGURES =
      Map.of("図", Kind.FIGURE, "表", Kind.TABLE, "リスト", Kind.LISTING);
  private static final List<String> SEPARATORS =
      List.of("・", "、", "，", ",", "〜", "～", "–", "-", "−", "~", "から", "と", "および", "または", "や");
  private static final String RANGE = "〜～–~・";

  /** What may follow 部 and 節, which also begin or end other words (第3部品, 2.5節約). */
  private static final String KANJI_AFTER_UNIT = "第以参冒末全内中後前最";

  /** Nobody lists more places at once; a bound keeps hostile texts cheap. */
  private static final int LONGEST_LIST = 20;

  private final String text;
  private final List<Mention> mentions = new ArrayList<>();

  private MentionReader(String text) {
    this.text = text;
  }

  /**
   * Reads a text.
   *
   * @param text the text; {@link io.github.proxmoxbook.book.manuscript.ProseBlock#MASK} stands for
   *     what is no prose
   * @return the mentions in order
   */
  public static List<Mention> read(String text) {
    MentionReader reader = new MentionReader(text);
    int i = 0;
    while (i < text.length()) {
      i = Math.max(i + 1, reader.readAt(i));
    }
    return reader.mentions;
  }

  /** Reads a mention that begins here and returns where it ends; the same place if none does. */
  private int readAt(int i) {
    return switch (text.charAt(i)) {
      case '第' -> numbered(i);
      case '前', '次' -> neighbour(i);
      case '図', '表' -> figure(i, text.substring(i, i + 1));
      case 'リ' -> text.startsWith("リスト", i) ? figure(i, "リスト") : i;
      case '付' -> appendix(i);
      case 'C', 'P', 'F', 'T', 'L', 'S', 'A' -> {
        EnglishMention english = EnglishMention.at(text, i);
        yield english == null ? i : addAll(english);
      }
      default -> Numerals.digit(text.charAt(i)) >= 0 ? section(i) : i;
    };
  }

  private int addAll(EnglishMention english) {
    for (EnglishMention.Item item : english.items()) {
      add(english.kind(), item.number(), item.start(), item.end());
    }
    return english.end();
  }

  /** 第7章, 第3〜5章, 第5章, 第II部, 第3.2節. */
  private int numbered(int start) {
    List<Numeral> numbers = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int begin = start;
    int i = space(start + 1);
    while (true) {
      Numeral number = numbers.size() < LONGEST_LIST ? Numerals.any(text, i) : null;
      if (number == null) {
        return start;
      }
      numbers.add(number);
      starts.add(begin);
      int unit = space(number.end());
      Kind kind = unit(unit, number);
      if (kind != null) {
        return addList(kind, numbers, starts, unit + 1);
      }
      int next = separator(unit);
      if (next == unit) {
        return start;
      }
      begin = space(next);
      i = begin < text.length() && text.charAt(begin) == '第' ? space(begin + 1) : begin;
    }
  }

  private Kind unit(int at, Numeral number) {
    char c = charAt(at);
    if (c == '章') {
      return Kind.CHAPTER;
    }
    if (c == '部' && !number.isDotted() && !goesOnInKanji(at + 1)) {
      return Kind.PART;
    }
    boolean isSection = (c == '節' || c == '項') && number.isDotted();
    return isSection && !goesOnInKanji(at + 1) ? Kind.SECTION : null;
  }

  private int addList(Kind kind, List<Numeral> numbers, List<Integer> starts, int end) {
    for (int n = 0; n < numbers.size(); n++) {
      int itemEnd = n == numbers.size() - 1 ? end : numbers.get(n).end();
      add(kind, numbers.get(n).value(), starts.get(n), itemEnd);
    }
    return kind == Kind.CHAPTER ? sectionBehind(numbers.get(numbers.size() - 1).value(), end) : end;
  }

  /** 第3章第2節 is 3.2. */
  private int sectionBehind(String chapter, int start) {
    int i = charAt(start) == '第' ? space(start + 1) : start;
    Numeral number = Numerals.any(text, i);
    int unit = number == null ? i : space(number.end());
    if (number == null
        || number.isDotted()
        || charAt(unit) != '節'
        || goesOnInKanji(unit + 1)
        || chapter.contains(".")) {
      return start;
    }
    add(Kind.SECTION, chapter + "." + number.value(), start, unit + 1);
    return unit + 1;
  }

  private int neighbour(int start) {
    boolean isWord =
        charAt(start + 1) == '章'
            && !isKanji(charAt(start - 1))
            && "立題節".indexOf(charAt(start + 2)) < 0
            && charAt(start - 1) != '「';
    if (!isWord) {
      return start;
    }
    add(text.charAt(start) == '前' ? Kind.PREVIOUS : Kind.NEXT, "", start, start + 2);
    return start + 2;
  }

  private int figure(int start, String word) {
    char before = charAt(start - 1);
    boolean inWord = word.equals("リスト") ? isKatakana(before) : isKanji(before);
    int i = space(start + word.length());
    if (inWord) {
      return start;
    }
    int begin = start;
    int end = start;
    while (true) {
      Numeral digits = Numerals.dotted(text, i, true);
      Numeral number = digits == null ? Numerals.lettered(text, i, true) : digits;
      if (number == null || (!number.isDotted() && begin != start)) {
        return end;
      }
      add(FIGURES.get(word), number.value(), begin, number.end());
      end = number.end();
      if (!number.isDotted() || RANGE.indexOf(charAt(end)) < 0) {
        return end;
      }
      begin = end + 1;
      i = begin;
    }
  }

  private int appendix(int start) {
    int i = text.startsWith("付録", start) ? space(start + 2) : start;
    char letter = Numerals.capital(charAt(i));
    boolean goesOn = Numerals.capital(charAt(i + 1)) != 0 || Numerals.digit(charAt(i + 1)) >= 0;
    if (i == start || letter == 0 || goesOn) {
      return start;
    }
    add(Kind.APPENDIX, String.valueOf(letter), start, i + 1);
    return i + 1;
  }

  /** 3.2節, 3.2.1項. */
  private int section(int start) {
    char before = charAt(start - 1);
    Numeral number = Numerals.dotted(text, start, false);
    int after = start + 1;
    while (Numerals.digit(charAt(after)) >= 0 || Numerals.isPoint(charAt(after), false)) {
      after++;
    }
    if (number == null || !number.isDotted() || Numerals.isLatin(before) || before == '.') {
      return after;
    }
    int unit = space(number.end());
    boolean isSection = "節項".indexOf(charAt(unit)) >= 0 && !goesOnInKanji(unit + 1);
    if (!isSection) {
      return after;
    }
    add(Kind.SECTION, number.value(), start, unit + 1);
    return unit + 1;
  }

  private void add(Kind kind, String number, int start, int end) {
    Mention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
    Mention.Ownership ownership = MentionContext.ownership(text, start, end, last);
    mentions.add(new Mention(kind, number, start, end, MentionContext.title(text, end), ownership));
  }

  private int separator(int at) {
    for (String separator : SEPARATORS) {
      if (text.startsWith(separator, at)) {
        return at + separator.length();
      }
    }
    return at;
  }

  private int space(int at) {
    char c = charAt(at);
    return c == ' ' || c == '\u3000' || c == '\u00A0' ? at + 1 : at;
  }

  private boolean goesOnInKanji(int at) {
    return isKanji(charAt(at)) && KANJI_AFTER_UNIT.indexOf(charAt(at)) < 0;
  }

  private char charAt(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : 0;
  }

  static boolean isKanji(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\u3400' && c <= '\u4DBF') || c == '々';
  }

  static boolean isKatakana(char c) {
    return c >= '\u30A1' && c <= '\u30FE' && c != '・';
  }
}
