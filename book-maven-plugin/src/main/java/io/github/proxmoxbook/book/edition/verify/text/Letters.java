package io.github.proxmoxbook.book.edition.verify.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * What of a character counts when two editions are compared.
 *
 * <p>White space does not: where lines end, and between scripts, it is the edition's own. Nor do
 * characters that are not seen, such as soft hyphens and variation selectors. Forms of the same
 * character are equal ({@code ﬁ} and fi, {@code ｶﾞ} and ガ; Unicode Standard Annex 15, form KD),
 * since a font often has one glyph for them and a PDF then tells one of them. So are the few others
 * for which fonts are known to have one glyph.
 */
final class Letters {
  /** Pairs of a character and the one that it is taken for. */
  private static final String ONE_GLYPH = "‐-−-⁃-―—∙·⋅·‧·∆Δ∏Π∑Σ∕/⁄/〜~∼~";

  private static final Map<Integer, String> TAKEN_FOR = takenFor();

  private final Map<Integer, String> known = new HashMap<>();

  private static Map<Integer, String> takenFor() {
    Map<Integer, String> pairs = new HashMap<>();
    for (int i = 0; i < ONE_GLYPH.length(); i += 2) {
      pairs.put((int) ONE_GLYPH.charAt(i), ONE_GLYPH.substring(i + 1, i + 2));
    }
    return pairs;
  }

  /** Returns what counts of a character; nothing if it does not. */
  String of(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint > ' ' && codePoint < 0x7F ? Character.toString(codePoint) : "";
    }
    return known.computeIfAbsent(codePoint, Letters::counted);
  }

  private static String counted(int codePoint) {
    StringBuilder counted = new StringBuilder();
    String form = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
    form.codePoints()
        .filter(Letters::isSeen)
        .forEach(c -> counted.append(TAKEN_FOR.getOrDefault(c, Character.toString(c))));
    return counted.toString();
  }

  private static boolean isSeen(int c) {
    boolean isSelector = c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    int type = Character.getType(c);
    return !isSelector
        && !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && type != Character.CONTROL
        && type != Character.FORMAT;
  }

  /** Returns whether a character is one of words that spaces part. */
  static boolean isLatin(int c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }
}
