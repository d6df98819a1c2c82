package io.github.proxmoxbook.book.typography;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Places where a line of Japanese text may end, after UAX #14 in its strict tailoring: no line
 * starts with a closing mark, small kana, ー or an iteration mark, and none ends with an opening one
 * (JLReq 3.1.7 and 3.1.8).
 */
public final class LineBreaks {
  private final BreakIterator iterator;

  /**
   * Creates an iterator over break opportunities.
   *
   * @param language the language of the text as a BCP 47 tag
   */
  public LineBreaks(String language) {
    this.iterator = BreakIterator.getLineInstance(new ULocale(language + "@lb=strict"));
  }

  /**
   * Starts over with another text.
   *
   * @param text the text
   */
  public void setText(String text) {
    iterator.setText(text);
  }

  /** Returns the next index after which a line may end, or -1 after the last. */
  public int next() {
    return iterator.next();
  }
}
