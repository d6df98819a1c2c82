package io.github.proxmoxbook.book.reference;

import io.github.proxmoxbook.book.manuscript.ProseBlock;
import io.github.proxmoxbook.book.problem.Problem;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Full-width letters and digits. A book that writes them so throughout, as books set vertically do,
 * is left alone.
 */
final class WidthCheck {
  /** Of the words and numbers of a book, how many may be full-width before it is a habit. */
  private static final double HABIT = 0.2;

  private final List<Problem> found = new ArrayList<>();
  private int ascii;

  void add(ProseBlock block) {
    String text = block.text();
    int i = 0;
    while (i < text.length()) {
      boolean isFull = isFull(text.charAt(i));
      if (!isFull && !isAscii(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && (isFull ? isFull(text.charAt(i)) : isAscii(text.charAt(i)))) {
        i++;
      }
      if (isFull) {
        report(block, start, text.substring(start, i));
      } else {
        ascii++;
      }
    }
  }

  void finish(Consumer<Problem> problems) {
    if (found.size() <= HABIT * (ascii + found.size()) || ascii + found.size() < 10) {
      found.forEach(problems);
    }
  }

  private void report(ProseBlock block, int start, String written) {
    found.add(
        Problem.of(
            LanguageRule.FULL_WIDTH,
            block.at(start),
            "full-width " + written,
            "write " + Normalizer.normalize(written, Normalizer.Form.NFKC)));
  }

  private static boolean isFull(char c) {
    return (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
  }

  private static boolean isAscii(char c) {
    return Numerals.isLatin(c) || (c >= '0' && c <= '9');
  }
}
