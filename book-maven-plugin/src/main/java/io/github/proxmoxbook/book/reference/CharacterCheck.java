package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.ProseBlock;
import io.github.proxmoxbook.book.problem.Problem;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;

/** Characters that are there by mistake: half-width kana, two for one, none that anybody sees. */
final class CharacterCheck {
  private CharacterCheck() {}

  static void check(ProseBlock block, Consumer<Problem> problems) {
    String text = block.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isHalfWidthKana(c)) {
        i = reportKana(block, i, problems);
      } else if (isMark(c) && i > 0) {
        checkMark(block, i, problems);
      } else if (isInvisible(text, i)) {
        String name = Character.getName(c);
        problems.accept(
            Problem.of(
                LanguageRule.INVISIBLE,
                block.at(i),
                String.format(Locale.ROOT, "invisible character U+%04X (%s)", (int) c, name),
                "delete it; it often comes with text that was copied from a web page"));
      }
    }
  }

  private static int reportKana(ProseBlock block, int start, Consumer<Problem> problems) {
    int end = start + 1;
    while (end < block.text().length() && isHalfWidthKana(block.text().charAt(end))) {
      end++;
    }
    String written = block.text().substring(start, end);
    problems.accept(
        Problem.of(
            LanguageRule.HALF_WIDTH_KANA,
            block.at(start),
            "half-width kana " + written,
            "write " + Normalizer.normalize(written, Normalizer.Form.NFKC)));
    return end - 1;
  }

  private static void checkMark(ProseBlock block, int i, Consumer<Problem> problems) {
    int base = block.text().offsetByCodePoints(i, -1);
    String pair = block.text().substring(base, i + 1);
    String composed = Normalizer.normalize(pair, Normalizer.Form.NFC);
    if (composed.length() < pair.length()) {
      problems.accept(
          Problem.of(
              LanguageRule.NOT_COMPOSED,
              block.at(base),
              composed + " is written as two characters (NFD)",
              "type it anew, or normalise the file to NFC; it often comes from file names"));
    }
  }

  private static boolean isHalfWidthKana(char c) {
    return c >= '\uFF61' && c <= '\uFF9F';
  }

  private static boolean isMark(char c) {
    return c == '\u3099' || c == '\u309A' || (c >= '\u0300' && c <= '\u036F');
  }

  /** Joiners have a meaning within emoji and in scripts such as Arabic and Devanagari. */
  private static boolean isInvisible(String text, int i) {
    char c = text.charAt(i);
    if (c == '\u200C' || c == '\u200D') {
      return !(i > 0 && isJoined(text.charAt(i - 1)));
    }
    return c == '\u00AD'
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF'
        || (c >= '\u200E' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2061' && c <= '\u2069')
        || (c >= '\u0080' && c <= '\u009F');
  }

  private static boolean isJoined(char before) {
    boolean isComplexScript = before >= '\u0590' && before <= '\u1CFF';
    boolean isSymbol = before >= '\u2190' && before <= '\u2BFF';
    return isComplexScript || isSymbol || Character.isSurrogate(before) || before == '\uFE0F';
  }
}
