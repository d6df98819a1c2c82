package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.ProseBlock;
import io.github.proxmoxbook.book.reference.Mention.Ownership;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the words around a mention say about it. A mention that may belong to another work is taken
 * for foreign: 『原著』第3章, RFC 9110の第3章, 国連憲章第7章, "Chapter 3 of the handbook".
 */
final class MentionContext {
  private static final String CLOSING_QUOTES = "』」”》〉\u2019\"";
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_LINK = 8;

  /** Words behind which, with or without の, a number is still one of this book. */
  private static final List<String> OWN_WORDS =
      List.of(
          "本書", "この本", "本稿", "本文書", "本ガイド", "詳細", "以下", "前述", "後述", "上記", "前掲", "参照", "後半", "前半",
          "今回", "次回", "前回", "直後", "直前", "同様", "場合", "方法", "内容", "一方");

  /** Words behind which の leads into another work. */
  private static final List<String> WORKS =
      List.of(
          "書", "著", "本", "規格", "仕様", "マニュアル", "ドキュメント", "ガイド", "論文", "文書", "憲法", "憲章", "法", "条約",
          "令", "編", "訳", "ブック", "チュートリアル", "リファレンス", "資料", "記事", "シリーズ", "巻", "標準");

  private static final Set<String> SENTENCE_STARTERS =
      Set.of(
          "See", "In", "From", "And", "Both", "Read", "Like", "As", "Unlike", "Until", "By",
          "Since", "The", "After", "Before", "While", "When", "If", "However", "Finally", "Also",
          "For", "To");

  /** Chapter 3, Viewing, OpenGL Programming Guide. */
  private static final Pattern TITLE_AND_WORK = Pattern.compile(", [A-Z][^,.\\n]*+, [A-Z]");

  private MentionContext() {}

  /** Returns the title in brackets that follows a mention; empty if there is none. */
  static String title(String text, int end) {
    int i = end;
    if (text.startsWith(", ", i) || text.startsWith(" (", i)) {
      i += 2;
    } else if (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\u3000')) {
      i++;
    }
    int kind = i < text.length() ? "「『“".indexOf(text.charAt(i)) : -1;
    if (kind < 0) {
      return "";
    }
    String near = text.substring(i + 1, Math.min(text.length(), i + 1 + LONGEST_TITLE));
    int close = near.indexOf("」』”".charAt(kind));
    return close < 0 ? "" : near.substring(0, close);
  }

  /**
   * Says whose place a mention means.
   *
   * @param last the mention before it; null if it is the first
   */
  static Ownership ownership(String text, int start, int end, Mention last) {
    if (last != null && isOneList(text, last.end(), start)) {
      return last.ownership();
    }
    return isForeignBefore(text, start) || isForeignBehind(text, end)
        ? Ownership.FOREIGN
        : Ownership.OURS;
  }

  private static boolean isOneList(String text, int from, int to) {
    if (to - from > LONGEST_LINK) {
      return false;
    }
    String between = text.substring(from, to).strip();
    return between.isEmpty()
        || Set.of("・", "、", "，", ",", "〜", "～", "–", "-", "~", "−", "と", "や", "から", "および", "または")
            .contains(between)
        || Set.of("and", "or", "to", "through", ", and", ", or", "&").contains(between);
  }

  private static boolean isForeignBehind(String text, int end) {
    boolean isOf =
        text.startsWith(" of ", end)
            && !text.startsWith(" of this ", end)
            && !text.startsWith(" of the book", end);
    String behind = text.substring(end, Math.min(text.length(), end + LONGEST_TITLE));
    return isOf || TITLE_AND_WORK.matcher(behind).lookingAt();
  }

  private static boolean isForeignBefore(String text, int start) {
    int i = start - 1;
    while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\u3000')) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    char c = text.charAt(i);
    if (c == '）' || c == ')') {
      int first = Math.max(0, i - LONGEST_TITLE);
      String near = text.substring(first, i);
      int open = Math.max(near.lastIndexOf('（'), near.lastIndexOf('('));
      return open >= 0 && first + open > 0 && isWork(text, first + open - 1);
    }
    if (c == '（' || c == '(' || c == '、') {
      return i > 0 && (text.charAt(i - 1) == '』' || text.charAt(i - 1) == ProseBlock.MASK);
    }
    if (c == ',') {
      return i > 0 && isName(text, i - 1);
    }
    if (c == 'の') {
      return i > 0 && !endsWith(text, i, OWN_WORDS) && isWork(text, i - 1);
    }
    return isClosed(c) || isName(text, i);
  }

  private static boolean isClosed(char c) {
    return c == ProseBlock.MASK || CLOSING_QUOTES.indexOf(c) >= 0;
  }

  /** Whether what ends here is the title of a work, or a word for one. */
  private static boolean isWork(String text, int last) {
    char c = text.charAt(last);
    return isClosed(c)
        || Numerals.isLatin(c)
        || Numerals.digit(c) >= 0
        || "])）".indexOf(c) >= 0
        || endsWith(text, last + 1, WORKS);
  }

  /** Whether a noun ends here, to which the number then belongs. */
  private static boolean isName(String text, int last) {
    char c = text.charAt(last);
    if (Numerals.isLatin(c)) {
      int first = last;
      while (first > 0 && Numerals.isLatin(text.charAt(first - 1))) {
        first--;
      }
      String word = text.substring(first, last + 1);
      boolean isPossessive =
          word.equals("s") && first > 0 && "'’".indexOf(text.charAt(first - 1)) >= 0;
      return isPossessive
          || (Character.isUpperCase(word.charAt(0)) && !SENTENCE_STARTERS.contains(word));
    }
    return Numerals.digit(c) >= 0
        || ((MentionReader.isKanji(c) || MentionReader.isKatakana(c))
            && !endsWith(text, last + 1, OWN_WORDS));
  }

  private static boolean endsWith(String text, int end, List<String> words) {
    return words.stream().anyMatch(word -> text.startsWith(word, end - word.length()));
  }
}
