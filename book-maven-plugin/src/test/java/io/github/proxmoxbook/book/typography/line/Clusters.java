package io.github.proxmoxbook.book.typography.line;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits text into what readers see as one character each (UAX #29): a piece is one of these. */
final class Clusters {
  private Clusters() {}

  /**
   * Splits a text. Surrogate pairs, letters with combining marks, emoji sequences and flags stay
   * whole.
   *
   * @param text any text
   * @return its clusters in order; together they are the text
   */
  static List<String> of(String text) {
    List<String> clusters = new ArrayList<>();
    BreakIterator iterator = BreakIterator.getCharacterInstance(Locale.ROOT);
    iterator.setText(text);
    int from = iterator.first();
    for (int to = iterator.next(); to != BreakIterator.DONE; from = to, to = iterator.next()) {
      clusters.add(text.substring(from, to));
    }
    return clusters;
  }
}
